using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What landed or hurt: its name, then the words that did it and why.</summary>
internal static class FeedbackLines
{
    public static IEnumerable<AdaptiveElement> Of(FeedbackLine line, Room room)
    {
        yield return Lines.Near(Lines.Runs(Lines.Bold((line.Good ? "✓ " : "✗ ") + room.Cut(line.Label, 100))));
        var why = room.Cut(line.Why, 200);
        yield return Lines.Near(string.IsNullOrWhiteSpace(line.Words)
            ? Lines.Small(why)
            : Lines.Runs(Lines.Quoted(room.Cut(line.Words, 140)), Lines.Subtle(" – " + why)));
    }
}
