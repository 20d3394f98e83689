using AdaptiveCards;
using CoachBot.Cards.Practice;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Practice;

/// <summary>The cards of practice, as things stand now.</summary>
internal sealed class PracticeViews(PracticeCoach coach)
{
    /// <summary>What there is to practise.</summary>
    public async ValueTask<AdaptiveCard> PickAsync(AgentTurn turn, string? note, CancellationToken cancellationToken)
    {
        var progress = await ProgressAsync(turn, cancellationToken);
        return PracticePickCard.Of(await turn.Desk.Practice.ScenariosAsync(cancellationToken), progress.Runs.Count == 0 ? null : progress.Next, note);
    }

    /// <summary>What comes back to the reply taken last.</summary>
    public async ValueTask<IReadOnlyList<AdaptiveCard>> AfterReplyAsync(AgentTurn turn, Scenario scenario, PracticeRun run, CancellationToken cancellationToken)
    {
        var feedback = run.Start.Feedback == FeedbackTime.EachReply ? coach.Feedback(scenario, run, run.Turns.Count) : null;
        var said = PracticeTurnCard.Of(scenario, run, feedback);
        return run.Ending is null ? [said] : [said, .. await EndAsync(turn, scenario, run, cancellationToken)];
    }

    /// <summary>The scorecard, for its trainee.</summary>
    public async ValueTask<AdaptiveCard> ScorecardAsync(AgentTurn turn, Scenario scenario, PracticeRun run, CancellationToken cancellationToken)
    {
        var other = run.Start.After is null ? await OtherOfPairAsync(turn, scenario, cancellationToken) : null;
        return ScorecardCard.Of(scenario, coach.Score(scenario, run), own: true, other, (await ProgressAsync(turn, cancellationToken)).Next);
    }

    /// <summary>The other half of a pair; null when the scenario stands alone.</summary>
    public static async ValueTask<Scenario?> OtherOfPairAsync(AgentTurn turn, Scenario scenario, CancellationToken cancellationToken) =>
        scenario.Pair is null ? null : (await turn.Desk.Practice.ScenariosAsync(cancellationToken)).FirstOrDefault(s => s.Pair == scenario.Pair && s.Code != scenario.Code);

    /// <summary>How the speaker comes on.</summary>
    public async ValueTask<Progress> ProgressAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        List<Scorecard> cards = [];
        foreach (var run in await turn.Desk.Practice.RunsOfAsync(turn.By.Id, cancellationToken))
        {
            if (run.Ending is not Ending.Stopped && await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken) is { } scenario)
                cards.Add(coach.Score(scenario, run));
        }

        return PracticeCoach.Progress(cards, await turn.Desk.Practice.ScenariosAsync(cancellationToken));
    }

    private async ValueTask<IReadOnlyList<AdaptiveCard>> EndAsync(AgentTurn turn, Scenario scenario, PracticeRun run, CancellationToken cancellationToken)
    {
        if (run.Start.From is { } origin && await ScoreAsync(turn, origin.Run, cancellationToken) is { } left)
            return [ComparisonCard.Of(PracticeCoach.Compare(left, coach.Score(scenario, run)), pair: false)];
        var card = await ScorecardAsync(turn, scenario, run, cancellationToken);
        return run.Start.After is { } before && await ScoreAsync(turn, before, cancellationToken) is { } first
            ? [card, ComparisonCard.Of(PracticeCoach.Compare(first, coach.Score(scenario, run)), pair: true)]
            : [card];
    }

    private async ValueTask<Scorecard?> ScoreAsync(AgentTurn turn, string number, CancellationToken cancellationToken) =>
        await turn.Desk.Practice.FindAsync(number, cancellationToken) is { Ending: not null } run && await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken) is { } scenario
            ? coach.Score(scenario, run)
            : null;
}
