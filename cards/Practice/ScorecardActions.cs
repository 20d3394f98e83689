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
    // A run has no more, and each can be gone back to however little room there is.
    private const int MostTurns = 20;

    public static IEnumerable<AdaptiveElement> For(Scorecard card, Scenario? other, Suggestion? next, Room room)
    {
        var run = (CardFields.Run, card.Run.Number);
        if (other is not null)
        {
            yield return Lines.Plain(CardWords.Say("practice.score.pair"));
            yield return CardAction.Row(CardAction.Leading(CardAction.Practice(CardWords.Say("practice.action.other"), CardVerbs.PracticePair, run, (CardFields.Scenario, other.Code))));
        }
        else if (next is not null)
        {
            yield return Lines.Pair(CardWords.Say("practice.next"), PracticeWords.Of(next, room));
            yield return CardAction.Row(SuggestionBox.Start(CardWords.Say("practice.action.next"), next));
        }

        var again = CardAction.Practice(CardWords.Say("practice.action.again"), CardVerbs.PracticeAgain, run);
        yield return CardAction.Row(
            [
                .. card.Run.Turns.Count > 0 ? [WhatIf(card, room)] : Array.Empty<AdaptiveAction>(),
                other is null && next is null ? CardAction.Leading(again) : again,
                CardAction.Toggle(CardWords.Say("action.more"), "more"),
            ]);
        yield return Box.Hidden("more", More(card, run));
    }

    // Two in a row: a longer one is cut off where the chat is narrow.
    private static IEnumerable<AdaptiveElement> More(Scorecard card, (string Name, string Value) run)
    {
        yield return CardAction.Row(
            [
                .. card.Difficulty == Difficulty.Hard ? Array.Empty<AdaptiveAction>() : [CardAction.Practice(CardWords.Say("practice.action.harder"), CardVerbs.PracticeHarder, run)],
                CardAction.Practice(CardWords.Say("practice.action.progress"), CardVerbs.PracticeProgress),
            ]);
        if (card.Run.Shared)
            yield return Lines.Small(CardWords.Say("practice.score.shared"));
        else if (card.Ending != Ending.Stopped)
            yield return CardAction.Row(CardAction.Practice(CardWords.Say("practice.action.share"), CardVerbs.PracticeShare, run));
    }

    private static AdaptiveShowCardAction WhatIf(Scorecard card, Room room) => CardAction.Open(
        CardWords.Say("practice.action.what-if"),
        [
            Lines.Plain(CardWords.Say("practice.what-if.what")),
            new AdaptiveChoiceSetInput
            {
                Id = CardFields.Turn,
                Label = CardWords.Say("practice.what-if.label"),
                Style = AdaptiveChoiceInputStyle.Compact,
                Wrap = true,
                Value = Number(card.Turning is { ForBetter: false } worst ? worst.Turn : 1),
                Choices = [.. card.Run.Turns.Take(MostTurns).Select((t, at) => Choice(at + 1, t.Text, room))],
            },
        ],
        [CardAction.Practice(CardWords.Say("practice.action.go-back"), CardVerbs.PracticeWhatIf, (CardFields.Run, card.Run.Number))]);

    private static AdaptiveChoice Choice(int turn, string text, Room room) => new()
    {
        Title = CardWords.Say("practice.what-if.reply", ("turn", turn), ("words", PracticeWords.Beginning(text, 60, room))),
        Value = Number(turn),
    };

    private static string Number(int turn) => turn.ToString(CultureInfo.InvariantCulture);
}
