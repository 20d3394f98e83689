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
    string OwnRung);

/// <summary>A rule on the case's record.</summary>
/// <param name="Code">"contacts", "heat-rising", "refused-twice", "over-authority", "cannot-help", "data-refused" or "promise-broken".</param>
/// <param name="Text">Why, in plain words.</param>
/// <param name="Limit">From how many on; 1 where counting makes no sense.</param>
/// <param name="Must">Whether keeping the case needs a reason.</param>
/// <param name="Urgency">How soon.</param>
/// <param name="Rung">To whom.</param>
public sealed record CaseRule(string Code, string Text, int Limit, bool Must, Urgency Urgency, string Rung)
{
    /// <summary>The codes there are.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["contacts", "heat-rising", "refused-twice", "over-authority", "cannot-help", "data-refused", "promise-broken"];
}
