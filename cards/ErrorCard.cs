using AdaptiveCards;
using CoachBot.Cards.Parts;

namespace CoachBot.Cards;

/// <summary>Something went wrong on our side: nothing is lost, and here is the way on.</summary>
public static class ErrorCard
{
    /// <summary>Draws the apology.</summary>
    /// <param name="reference">What support can look it up by.</param>
    public static AdaptiveCard Of(string reference) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("error.summary"),
        Lines.Heading(CardWords.Say("error.title")),
        Lines.Near(Lines.Plain(CardWords.Say("error.text"))),
        Lines.Near(Lines.Small(CardWords.Say("error.reference", ("reference", room.Cut(reference, 60))))))
        .With(
            CardAction.Do(CardWords.Say("action.again"), CardVerbs.Show, stamp: null),
            CardAction.Do(CardWords.Say("action.help"), CardVerbs.Help, stamp: null)));
}
