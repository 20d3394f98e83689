using CoachBot.Coaching.Escalation;

namespace CoachBot.Coaching.Playbooks;

/// <summary>When a case is handed up.</summary>
/// <param name="AmberHeat">The heat from which smaller signals add up.</param>
/// <param name="AmberWeight">The sum of their weights that hands it up.</param>
/// <param name="UrgentImpact">The impact from which a hand-up is for today.</param>
/// <param name="CriticalImpact">The impact from which it is for now.</param>
/// <param name="AmberRung">To whom smaller signals go.</param>
/// <param name="AmberUrgency">How soon, when impact does not say sooner.</param>
/// <param name="Rules">The rules on the case's record.</param>
/// <param name="OwnRung">To whom a hand-up goes that the agent wants.</param>
public sealed record EscalationPlay(
    double AmberHeat,
    double AmberWeight,
    double UrgentImpact,
    double CriticalImpact,
    string AmberRung,
    Urgency AmberUrgency,
    IReadOnlyList<CaseRule> Rules,
    string OwnRung)
{
    /// <summary>What is different for the agents of a role.</summary>
    public required IReadOnlyDictionary<string, RolePlay> Roles { get; init; }

    /// <summary>What impact is scored by.</summary>
    public required ImpactPlay Impact { get; init; }

    /// <summary>How long a hand-up may lie.</summary>
    public required HandUpClocks Clock { get; init; }

    /// <summary>The limits for the agents of a role.</summary>
    public EscalationPlay For(string role) => Roles.GetValueOrDefault(role) is { } own
        ? this with
        {
            AmberHeat = own.AmberHeat ?? AmberHeat,
            AmberWeight = own.AmberWeight ?? AmberWeight,
            Rules = [.. Rules.Select(r => own.Limits.TryGetValue(r.Code, out var limit) ? r with { Limit = limit } : r)],
        }
        : this;
}

/// <summary>What is different for the agents of a role: a new hire hands up sooner.</summary>
/// <param name="AmberHeat">The heat from which smaller signals add up; null as for everybody.</param>
/// <param name="AmberWeight">The sum of their weights; null as for everybody.</param>
/// <param name="Limits">The limits of rules on the case's record, by code.</param>
public sealed record RolePlay(double? AmberHeat, double? AmberWeight, IReadOnlyDictionary<string, int> Limits);

/// <summary>What a case's impact is scored by, besides what the messages themselves tell.</summary>
/// <param name="Signals">The least impact of a case with a signal, by code.</param>
/// <param name="Amounts">The least impact of an amount on record.</param>
/// <param name="Stake">The least impact once something at stake is on record.</param>
public sealed record ImpactPlay(IReadOnlyDictionary<string, double> Signals, IReadOnlyList<AmountImpact> Amounts, double Stake);

/// <summary>The least impact of an amount.</summary>
/// <param name="From">From which amount on.</param>
/// <param name="Score">The impact.</param>
public sealed record AmountImpact(decimal From, double Score);

/// <summary>How long a hand-up may lie.</summary>
/// <param name="Remind">At the top of the ladder with nobody on it: how often to remind.</param>
/// <param name="Silent">Taken, and then nothing.</param>
/// <param name="SnoozeMost">How far it may be put off.</param>
/// <param name="AgentAnswer">A question to the agent.</param>
/// <param name="Reminders">How many reminders go to somebody silent before it goes up.</param>
/// <param name="Redeliver">A card that could not be posted: when to try again.</param>
public sealed record HandUpClocks(ByUrgency Remind, ByUrgency Silent, ByUrgency SnoozeMost, TimeSpan AgentAnswer, int Reminders, TimeSpan Redeliver);

/// <summary>A time for each urgency.</summary>
/// <param name="Now">For now.</param>
/// <param name="Today">For today.</param>
/// <param name="ThisWeek">For this week.</param>
public sealed record ByUrgency(TimeSpan Now, TimeSpan Today, TimeSpan ThisWeek)
{
    /// <summary>The time for an urgency.</summary>
    public TimeSpan For(Urgency urgency) => urgency switch
    {
        Urgency.Now => Now,
        Urgency.Today => Today,
        _ => ThisWeek,
    };
}

/// <summary>A rule on the case's record.</summary>
/// <param name="Code">One of <see cref="Codes"/>.</param>
/// <param name="Text">Why, in plain words.</param>
/// <param name="Limit">From how many on; 1 where counting makes no sense.</param>
/// <param name="Must">Whether keeping the case needs a reason.</param>
/// <param name="Urgency">How soon.</param>
/// <param name="Rung">To whom.</param>
public sealed record CaseRule(string Code, string Text, int Limit, bool Must, Urgency Urgency, string Rung)
{
    /// <summary>The codes there are.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["contacts", "heat-rising", "refused-twice", "handed-over", "over-authority", "cannot-help", "data-refused", "promise-broken"];

    /// <summary>The customer's words that tell the same as the record; only "handed-over" has any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
