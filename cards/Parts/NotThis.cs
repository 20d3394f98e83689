using AdaptiveCards;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards.Parts;

/// <summary>What not to say, each with what it does.</summary>
internal static class NotThis
{
    public static IEnumerable<AdaptiveElement> For(IReadOnlyList<Avoid> avoid, Room room)
    {
        if (avoid.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("not-this"));
        foreach (var item in room.First(avoid, 3))
            yield return Lines.Point("✗", room.Cut(item.Words, 120), room.Cut(item.Why, 160));
    }
}
