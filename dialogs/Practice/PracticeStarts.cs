using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Practice;

/// <summary>Starts runs: fresh ones, once more, harder, another way from a reply on, the other half of a pair.</summary>
internal sealed class PracticeStarts(PracticeCoach coach)
{
    /// <summary>A fresh run.</summary>
    public async Task FreshAsync(AgentTurn turn, Scenario scenario, Difficulty difficulty, FeedbackTime feedback, CancellationToken cancellationToken, string? after = null, string? yaml = null)
    {
        var book = turn.Desk.Practice;
        var run = coach.Start(await book.NextNumberAsync(cancellationToken), turn.By, scenario, difficulty, feedback, book.NextSeed(), after);
        book.Keep(run, yaml);
        Begin(turn, run, scenario);
    }

    /// <summary>The same run up to a reply, from there on anew.</summary>
    public async Task OtherWayAsync(AgentTurn turn, Scenario scenario, PracticeRun run, int reply, CancellationToken cancellationToken)
    {
        var other = coach.Again(run, reply, await turn.Desk.Practice.NextNumberAsync(cancellationToken));
        turn.Desk.Practice.Keep(other);
        Begin(turn, other, scenario);
    }

    private static void Begin(AgentTurn turn, PracticeRun run, Scenario scenario)
    {
        turn.Desk.Practice.CurrentRun = run.Number;
        turn.Done = DialogWords.Say("practice.started", ("title", scenario.Title));
        turn.Take();
    }
}
