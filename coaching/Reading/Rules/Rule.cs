namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A pattern, what it shows, and how strongly.</summary>
/// <param name="Number">Its number in the book.</param>
/// <param name="Label">The label it speaks for.</param>
/// <param name="Effect">Whether it speaks for or against.</param>
/// <param name="Reason">Why, in one plain sentence.</param>
/// <param name="Pattern">What it looks for.</param>
internal sealed record Rule(int Number, string Label, Effect Effect, string Reason, Pattern Pattern)
{
    /// <summary>Names the rule by its wording, whatever its number.</summary>
    public uint Key { get; init; }
}
