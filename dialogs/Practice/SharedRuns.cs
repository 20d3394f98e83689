using CoachBot.Cards.Practice;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scoring;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Practice;

/// <summary>What managers see of practice: who has completed what, and the scorecards that were shared with them. Nothing else.</summary>
internal sealed class SharedRuns(PracticeCoach coach, IPlaybookSource playbooks)
{
    private const int MostOfOne = 8;

    /// <summary>Whether somebody is a manager.</summary>
    public static bool IsManager(AgentTurn turn, Playbook playbook) => PlaceRights.MaySee(playbook, turn.Desk.Escalations.Speaker);

    /// <summary>Who has completed what.</summary>
    public async Task OverviewAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        List<(string Id, string Name, RunLine Line)> lines = [];
        foreach (var run in await turn.Desk.Practice.CompletedAsync(cancellationToken))
            lines.Add((run.Start.Trainee.Id, run.Start.Trainee.Name, await LineAsync(turn, run, cancellationToken)));
        var trainees = lines.GroupBy(l => l.Id, StringComparer.Ordinal).Select(g => new TraineeLine(g.First().Name, [.. g.Take(MostOfOne).Select(l => l.Line)]));
        await turn.SayAsync(TraineesCard.Of([.. trainees], turn.Desk.TimeZone), cancellationToken);
    }

    /// <summary>A scorecard that was shared.</summary>
    public async Task ShowAsync(AgentTurn turn, string number, CancellationToken cancellationToken)
    {
        if (IsManager(turn, playbooks.Current)
            && await turn.Desk.Practice.FindAsync(number, cancellationToken) is { Shared: true } run
            && await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken) is { } scenario)
        {
            await turn.SayAsync(ScorecardCard.Of(scenario, coach.Score(scenario, run), own: false), cancellationToken);
        }
        else
        {
            await turn.RefuseAsync(DialogWords.Say("practice.not-yours"), cancellationToken);
        }
    }

    // How it went is the trainee's to tell: without their yes it doesn't even reach the card.
    private async ValueTask<RunLine> LineAsync(AgentTurn turn, PracticeRun run, CancellationToken cancellationToken)
    {
        var (start, at) = (run.Start, run.EndedAt ?? run.Start.At);
        var scenario = await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken);
        if (!run.Shared || scenario is null)
            return new RunLine(run.Number, start.Scenario, scenario?.Title ?? start.Scenario, start.Difficulty, default, Points: 0, Passed: false, at, Shared: false);
        var card = coach.Score(scenario, run);
        return new RunLine(run.Number, start.Scenario, card.Title, start.Difficulty, card.Ending, card.Points, card.Passed, at, Shared: true);
    }
}
