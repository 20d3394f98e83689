using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;

namespace CoachBot.Coaching.Guidance;

/// <summary>The coach's answer to a customer's message: what an agent needs while the customer waits.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Stage">Where the case stands.</param>
/// <param name="Heat">0 to 4.</param>
/// <param name="HeatWord">The heat in a word: "angry".</param>
/// <param name="Trend">Against the message before.</param>
/// <param name="TrendAdvice">What to change when it rises; null otherwise.</param>
/// <param name="Impact">0 to 4; a scale of its own.</param>
/// <param name="ImpactWord">The impact in a word.</param>
/// <param name="About">What it is about, in one line, with the customer's words in quotes.</param>
/// <param name="SayFirst">What to say first, worded for this message.</param>
/// <param name="SayFirstWhy">Why that comes first.</param>
/// <param name="Avoid">What not to say.</param>
/// <param name="Signals">What was noticed, with evidence.</param>
/// <param name="Verdict">Coach on, or hand up.</param>
public sealed record MessageGuidance(
    string CaseNumber,
    Stage Stage,
    double Heat,
    string HeatWord,
    HeatTrend Trend,
    string? TrendAdvice,
    double Impact,
    string ImpactWord,
    string About,
    string SayFirst,
    string SayFirstWhy,
    IReadOnlyList<Avoid> Avoid,
    IReadOnlyList<Labelled> Signals,
    Verdict Verdict);
