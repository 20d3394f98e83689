using AdaptiveCards;
using CoachBot.Cards.Parts;

namespace CoachBot.Cards;

/// <summary>An action came from a card of the past: where the case is now, and the way there.</summary>
public static class WhereCard
{
    /// <summary>Draws where a case is.</summary>
    /// <param name="why">Why the action changed nothing.</param>
    /// <param name="stamp">The case and where it is; null when there is no such case here.</param>
    /// <param name="stageTitle">The name of its stage; null when it has none.</param>
    public static AdaptiveCard Of(Whereabouts why, Stamp? stamp, string? stageTitle) => Sheet.Fit(room => Sheet.New(
        CardWords.Say($"where.summary.{why}", ("case", stamp?.Case)),
        Lines.Plain(CardWords.Say($"where.{why}", ("case", stamp?.Case), ("stage", room.Cut(stageTitle, 80)))))
        .With(Actions(why, stamp)));

    private static IEnumerable<AdaptiveAction> Actions(Whereabouts why, Stamp? stamp)
    {
        if (stamp is not null && why is not (Whereabouts.Ended or Whereabouts.Unknown))
        {
            yield return why == Whereabouts.Elsewhere
                ? CardAction.Do(CardWords.Say("action.open", ("case", stamp.Case)), CardVerbs.Open, stamp)
                : CardAction.Do(CardWords.Say("action.show"), CardVerbs.Show, stamp);
        }

        yield return CardAction.Do(CardWords.Say("action.cases"), CardVerbs.Cases, stamp: null);
    }
}
