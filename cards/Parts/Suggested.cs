using AdaptiveCards;

namespace CoachBot.Cards.Parts;

/// <summary>Wordings to take, each with its button.</summary>
internal static class Suggested
{
    public static IEnumerable<AdaptiveElement> For(IReadOnlyList<string> wordings, Stamp stamp, Room room)
    {
        if (wordings.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("you-could-say"));
        foreach (var wording in room.First(wordings, 3))
            yield return One(room.Cut(wording, 700), stamp, CardWords.Say("action.sent"));
    }

    public static AdaptiveContainer One(string words, Stamp stamp, string button) => Box.Of(
        AdaptiveContainerStyle.Emphasis,
        [.. Lines.Wording(words), Lines.Near(CardAction.Row(CardAction.Main(button, CardVerbs.Sent, stamp, words)))]);
}
