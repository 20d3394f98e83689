using AdaptiveCards;
using CoachBot.Cards.Parts;

namespace CoachBot.Cards;

/// <summary>What the coach can do, and the words for it.</summary>
public static class HelpCard
{
    private static readonly string[] Commands = ["customer", "draft", "sent", "promise", "next", "back", "skip", "why", "hand-up", "keep", "stop", "close", "cases", "case", "new", "practice"];

    /// <summary>Draws the help; with a case, the way back to it.</summary>
    public static AdaptiveCard Of(Stamp? stamp) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("help.summary"),
        [
            Lines.Heading(CardWords.Say("help.title")),
            Lines.Near(Lines.Plain(CardWords.Say("help.paste"))),
            Lines.Label(CardWords.Say("help.commands")),
            .. Commands.Select(c => Lines.Near(Lines.Runs(Lines.Bold(CardWords.Say($"help.{c}.type")), Lines.Run(" – " + CardWords.Say($"help.{c}.does"))))),
        ])
        .With(Actions(stamp)));

    private static IEnumerable<AdaptiveAction> Actions(Stamp? stamp)
    {
        if (stamp is not null)
            yield return CardAction.Do(CardWords.Say("action.return", ("case", stamp.Case)), CardVerbs.Show, stamp);
        yield return CardAction.Do(CardWords.Say("action.cases"), CardVerbs.Cases, stamp: null);
    }
}
