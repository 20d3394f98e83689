using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards;

/// <summary>A case was handed up: the one line to tell the customer now.</summary>
public static class HandoverCard
{
    /// <summary>Draws the handover.</summary>
    /// <param name="handUp">To whom, and what to tell the customer.</param>
    /// <param name="stage">The stage the case is at.</param>
    /// <param name="stamp">The case and where it is.</param>
    /// <param name="posted">Whether the managers have it; false when the agent has to carry it there.</param>
    public static AdaptiveCard Of(HandUp handUp, Stage stage, Stamp stamp, bool posted) => Sheet.Fit(room => Sheet.New(
        CardWords.Say(posted ? "handover.summary" : "handover.summary-unsent", ("case", handUp.CaseNumber)),
        Lines.Small(stamp.Case),
        Lines.Near(Lines.Heading(CardWords.Say("handover.title"))),
        Box.Of(
            posted ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Attention,
            Lines.Plain(CardWords.Say(posted ? "handover.posted" : "handover.unsent", ("rung", room.Cut(handUp.RungName, 80))))),
        Lines.Label(CardWords.Say("handover.tell")),
        Suggested.One(room.Cut(handUp.CustomerLine, 1200), stamp, CardWords.Say("action.sent")))
        .With(CaseActions.For(stage, stamp)));
}
