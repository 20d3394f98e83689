using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What the customer says to a reply, and then what the reply did.</summary>
public static class PracticeTurnCard
{
    private const int Most = 2;

    /// <summary>Draws the answer to the run's last reply.</summary>
    /// <param name="scenario">Who the customer is.</param>
    /// <param name="run">The run.</param>
    /// <param name="feedback">Feedback on the reply; null when it comes at the end.</param>
    public static AdaptiveCard Of(Scenario scenario, PracticeRun run, TurnFeedback? feedback) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.turn.summary", ("run", run.Number)),
        [
            .. PracticeTitle.Said(scenario.Customer.Name, run.LastWords, 1500, room),
            .. run.Turns is [.., { Test: BoundaryTest.Silent }] ? [Lines.Near(Lines.Small(CardWords.Say("practice.turn.silent")))] : Array.Empty<AdaptiveElement>(),
            .. feedback is null ? [] : Feedback(feedback, room),
        ]), Shares.Turn);

    private static IEnumerable<AdaptiveElement> Feedback(TurnFeedback feedback, Room room)
    {
        List<FeedbackLine> first = [.. feedback.Landed.Take(Most), .. feedback.Hurt.Take(Most)];
        List<FeedbackLine> rest = [.. feedback.Landed.Skip(Most), .. feedback.Hurt.Skip(Most)];
        yield return Box.Of(
            AdaptiveContainerStyle.Emphasis,
            [
                .. MoodChart.Of(feedback.Heats, feedback.Before, feedback.After),
                .. first.SelectMany(l => FeedbackLines.Of(l, room)),
                .. Better(feedback.Better, room),
                .. Rest(rest, room),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Rest(List<FeedbackLine> rest, Room room)
    {
        if (rest.Count == 0)
            yield break;
        yield return CardAction.Row(CardAction.Toggle(CardWords.Say("practice.turn.all", ("count", rest.Count)), "rest"));
        yield return Box.Hidden("rest", room.First(rest, 10).SelectMany(l => FeedbackLines.Of(l, room)));
    }

    private static IEnumerable<AdaptiveElement> Better(string? better, Room room)
    {
        if (string.IsNullOrWhiteSpace(better))
            yield break;
        yield return Lines.Label(CardWords.Say("practice.turn.better"));
        yield return Lines.Quote(room.Cut(better, 700));
    }
}
