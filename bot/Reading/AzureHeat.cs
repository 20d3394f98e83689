using CoachBot.Coaching.Reading;

namespace CoachBot.Bot.Reading;

/// <summary>Lets Azure's sentiment move the heat a little. Negative is not angry: a calm complaint is negative too.</summary>
public static class AzureHeat
{
    /// <summary>The most that Azure may move the heat.</summary>
    public const double MostMove = 0.7;

    private const double NegativeHeat = 2.5;
    private const double Weight = 0.5;
    private const double ClearlyPositive = 0.7;
    private const double HardlyNegative = 0.2;

    // With one of these a kind tone proves nothing.
    private static readonly string[] Red =
    [
        Signals.SelfHarm, Signals.Threat, Signals.Safety, Signals.Security, Signals.Discrimination, Signals.Legal,
        Signals.Regulator, Signals.Manager, Signals.Outage, Signals.Abuse, Signals.Publicity, Signals.Vulnerable,
    ];

    /// <summary>The heat of the local reading, moved by what Azure felt.</summary>
    public static double Blend(MessageReading local, double positive, double negative)
    {
        ArgumentNullException.ThrowIfNull(local);
        var felt = NegativeHeat * negative;
        if (felt > local.Heat)
            return Math.Min(4, local.Heat + Math.Min(MostMove, Weight * (felt - local.Heat)));
        if (positive >= ClearlyPositive && negative <= HardlyNegative && !Red.Any(local.Has))
            return Math.Max(0, local.Heat - Math.Min(MostMove, Weight * (local.Heat - felt)));
        return local.Heat;
    }
}
