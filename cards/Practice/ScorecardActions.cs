using System.Globalization;
using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What can come after a role-play: one way leads, the others are near.</summary>
internal static class ScorecardActions
{
    /// <summary>What is said beside the actions.</summary>
    public static IEnumerable<AdaptiveElement> Said(Scorecard card, Scenario? other, Suggestion? next, Room room)
    {
        if (other is not null)
            yield return Lines.Plain(CardWords.Say("practice.score.pair"));
        else if (next is not null)
            yield return Lines.Pair(CardWords.Say("practice.suggested"), room.Cut(next.Scenario.Title, 120) + " · " + PracticeWords.Of(next.Difficulty));
        if (card.Run.Shared)
            yield return Lines.Near(Lines.Small(CardWords.Say("practice.score.shared")));
    }

    public static IEnumerable<AdaptiveAction> For(Scorecard card, Scenario? other, Suggestion? next, Room room)
    {
        var run = (CardFields.Run, card.Run.Number);
        var again = CardAction.Practice(CardWords.Say("practice.action.again"), CardVerbs.PracticeAgain, run);
        if (other is not null)
            yield return CardAction.Leading(CardAction.Practice(CardWords.Say("practice.action.other"), CardVerbs.PracticePair, run, (CardFields.Scenario, other.Code)));
        else if (next is not null)
            yield return CardAction.Leading(CardAction.Practice(
                CardWords.Say("practice.action.next"), CardVerbs.PracticeStart, (CardFields.Scenario, next.Scenario.Code), (CardFields.Difficulty, PracticeWords.ValueOf(next.Difficulty))));
        if (card.Run.Turns.Count > 0)
            yield return WhatIf(card.Run, room);
        yield return again;
        yield return CardAction.Open(CardWords.Say("action.more"), [], More(card, run));
    }

    private static IEnumerable<AdaptiveAction> More(Scorecard card, (string Name, string Value) run)
    {
        if (card.Difficulty != Difficulty.Hard)
            yield return CardAction.Practice(CardWords.Say("practice.action.harder"), CardVerbs.PracticeHarder, run);
        if (!card.Run.Shared)
            yield return CardAction.Practice(CardWords.Say("practice.action.share"), CardVerbs.PracticeShare, run);
        yield return CardAction.Practice(CardWords.Say("practice.action.progress"), CardVerbs.PracticeProgress);
    }

    private static AdaptiveShowCardAction WhatIf(PracticeRun run, Room room) => CardAction.Open(
        CardWords.Say("practice.action.what-if"),
        [
            Lines.Plain(CardWords.Say("practice.what-if.what")),
            new AdaptiveChoiceSetInput
            {
                Id = CardFields.Turn,
                Label = CardWords.Say("practice.what-if.label"),
                Style = AdaptiveChoiceInputStyle.Compact,
                Wrap = true,
                Value = "1",
                Choices = [.. room.First(run.Turns, 20).Select((t, at) => Choice(at + 1, t.Text, room))],
            },
        ],
        [CardAction.Practice(CardWords.Say("practice.action.go-back"), CardVerbs.PracticeWhatIf, (CardFields.Run, run.Number))]);

    private static AdaptiveChoice Choice(int turn, string text, Room room) => new()
    {
        Title = CardWords.Say("practice.what-if.reply", ("turn", turn), ("words", room.Cut(text, 60))),
        Value = turn.ToString(CultureInfo.InvariantCulture),
    };
}
