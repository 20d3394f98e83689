namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A place where a rule matched.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
internal readonly record struct Hit(Rule Rule, int First, int End);
