namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Whether a message, taken alone, should be handed up now.</summary>
internal static class Escalation
{
    /// <summary>Signals of which one is enough.</summary>
    public static readonly string[] Red =
    [
        Signals.SelfHarm, Signals.Threat, Signals.Safety, Signals.Security, Signals.Discrimination,
        Signals.Legal, Signals.Regulator, Signals.Manager, Signals.Outage,
    ];

    private static readonly string[] Amber =
    [
        Signals.Repeat, Signals.BrokenPromise, Signals.Churn, Signals.Publicity, Signals.StaffConduct, Signals.Vulnerable, Signals.Abuse,
    ];

    /// <summary>Heat from which amber signals pile up.</summary>
    public const double Angry = 2.5;

    /// <summary>The reading's own verdict.</summary>
    /// <param name="heat">How angry.</param>
    /// <param name="has">Whether a signal was found.</param>
    /// <param name="grave">Whether data was misused or formally demanded, somebody vulnerable is being harmed, slurs were used, or the press is named.</param>
    public static bool Needed(double heat, Func<string, bool> has, bool grave) =>
        grave || Red.Any(has) || (heat >= Angry && Amber.Count(has) >= 2);
}
