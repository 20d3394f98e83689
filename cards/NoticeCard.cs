using AdaptiveCards;
using CoachBot.Cards.Parts;

namespace CoachBot.Cards;

/// <summary>A line or two: what was done with an action, or what the coach needs.</summary>
public static class NoticeCard
{
    /// <summary>Draws the words, which may hold words that people wrote.</summary>
    /// <param name="summary">The same in our own words only.</param>
    /// <param name="words">What is said.</param>
    public static AdaptiveCard Of(string summary, string words) =>
        Sheet.Fit(room => Sheet.New(summary, Lines.Plain(room.Cut(words, 1000))));
}
