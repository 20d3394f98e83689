using AdaptiveCards;
using CoachBot.Cards.Parts;

namespace CoachBot.Cards;

/// <summary>The first thing anybody sees of the coach.</summary>
public static class WelcomeCard
{
    /// <summary>Draws the welcome.</summary>
    public static AdaptiveCard Of() => Sheet.Fit(room => Sheet.New(
        CardWords.Say("welcome.summary"),
        Lines.Heading(CardWords.Say("welcome.title"), AdaptiveTextSize.Large),
        Lines.Near(Lines.Plain(CardWords.Say("welcome.what"))),
        Lines.Point("1.", CardWords.Say("welcome.1")),
        Lines.Point("2.", CardWords.Say("welcome.2")),
        Lines.Point("3.", CardWords.Say("welcome.3")),
        Lines.Near(Lines.Small(CardWords.Say("welcome.private"))))
        .With(
            CardAction.Do(CardWords.Say("action.help"), CardVerbs.Help, stamp: null),
            CardAction.Practice(CardWords.Say("practice.action.welcome"), CardVerbs.PracticePick)));
}
