using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Cards.Practice;

/// <summary>How a role-play begins, or goes on another way: who you are, what you see, and what the customer wrote.</summary>
public static class PracticeStartCard
{
    private const int Before = 2;

    /// <summary>Draws the beginning.</summary>
    public static AdaptiveCard Of(Scenario scenario, PracticeRun run) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.start.summary", ("run", run.Number)),
        [
            PracticeTitle.Of(scenario, run, room),
            Lines.Label(CardWords.Say("practice.start.you")),
            Lines.Near(Lines.Plain(room.Cut(scenario.You, 500))),
            .. Desk(scenario, run, room),
            .. Earlier(scenario, run, room),
            Box.Of(AdaptiveContainerStyle.Emphasis, PracticeTitle.Said(scenario.Customer.Name, run.LastWords, 1500, room)),
            Lines.Runs(Lines.Bold(CardWords.Say("practice.start.reply"))),
            Lines.Near(Lines.Small(CardWords.Say("practice.start.leave"))),
        ]));

    private static IEnumerable<AdaptiveElement> Desk(Scenario scenario, PracticeRun run, Room room)
    {
        var lines = room.First(scenario.Desk, 10).Select(d => Lines.Point("•", room.Cut(d, 400)));
        return run.Turns.Count == 0
            ? [Lines.Label(CardWords.Say("practice.start.screen")), .. lines]
            : [CardAction.Row(CardAction.Toggle(CardWords.Say("practice.start.desk"), "desk")), Box.Hidden("desk", lines)];
    }

    private static IEnumerable<AdaptiveElement> Earlier(Scenario scenario, PracticeRun run, Room room)
    {
        if (run.Turns.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("practice.start.earlier"));
        var first = Math.Max(0, run.Turns.Count - Before);
        for (var at = first; at < run.Turns.Count; at++)
        {
            var asked = at == 0 ? run.Start.Opening : run.Turns[at - 1].Answer;
            yield return Lines.Near(Lines.Pair(room.Cut(scenario.Customer.Name, 80) + ":", room.Cut(asked, 240)));
            yield return Lines.Near(Lines.Pair(CardWords.Say("practice.start.you-said"), room.Cut(run.Turns[at].Text, 240)));
        }
    }
}
