using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What landed or hurt: its name, the words that did it, and why.</summary>
internal static class FeedbackLines
{
    public static IEnumerable<AdaptiveElement> Of(FeedbackLine line, Room room)
    {
        yield return Lines.Near(Lines.Runs(
            Lines.Bold((line.Good ? "✓ " : "✗ ") + room.Cut(line.Label, 100)),
            Lines.Subtle(" – " + room.Cut(line.Why, 200))));
        if (!string.IsNullOrWhiteSpace(line.Words))
            yield return Lines.Quote(room.Cut(line.Words, 140));
    }
}
