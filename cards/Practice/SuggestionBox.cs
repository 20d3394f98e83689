using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What to practise next, and what for.</summary>
internal static class SuggestionBox
{
    public static IEnumerable<AdaptiveElement> Of(Suggestion? next, Room room, params IEnumerable<AdaptiveElement> below)
    {
        if (next is null)
            yield break;
        yield return Box.Of(
            AdaptiveContainerStyle.Accent,
            [
                Lines.Pair(CardWords.Say("practice.suggested"), PracticeWords.Of(next, room)),
                .. next.Skill is null ? Array.Empty<AdaptiveElement>() : [Lines.Near(Lines.Small(CardWords.Say("practice.trains", ("skill", room.Cut(next.Skill, 80)))))],
                .. below,
            ]);
    }

    public static AdaptiveExecuteAction Start(string title, Suggestion next) => CardAction.Leading(CardAction.Practice(
        title, CardVerbs.PracticeStart, (CardFields.Scenario, next.Scenario.Code), (CardFields.Difficulty, PracticeWords.ValueOf(next.Difficulty))));
}
