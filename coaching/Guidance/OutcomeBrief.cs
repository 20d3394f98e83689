using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Guidance;

/// <summary>A finished case: what was agreed and what follows.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Agent">Who handled it.</param>
/// <param name="Outcome">What was agreed, why, next steps.</param>
/// <param name="HeatAtStart">0 to 4.</param>
/// <param name="HeatAtEnd">0 to 4.</param>
/// <param name="Timeline">What was done, when, by whom.</param>
/// <param name="Praise">One thing the agent did well, from the record.</param>
public sealed record OutcomeBrief(
    string CaseNumber,
    Person Agent,
    Outcome Outcome,
    double HeatAtStart,
    double HeatAtEnd,
    IReadOnlyList<TimelineLine> Timeline,
    string Praise);
