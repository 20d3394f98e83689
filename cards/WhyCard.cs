using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>The answer to "why?".</summary>
public static class WhyCard
{
    /// <summary>Draws the rule and its reason.</summary>
    public static AdaptiveCard Of(Why why, Stamp stamp) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("why.summary", ("case", stamp.Case)),
        Lines.Small(CardWords.Say("why.of", ("case", stamp.Case))),
        Lines.Near(Lines.Runs(Lines.Bold(room.Cut(why.Rule, 300)))),
        Lines.Near(Lines.Plain(room.Cut(why.Reason, 900))))
        .With(CardAction.Do(CardWords.Say("action.show"), CardVerbs.Show, stamp)));
}
