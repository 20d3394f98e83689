using System.Globalization;
using CoachBot.Cards;
using CoachBot.Cards.Practice;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Practice;

/// <summary>Carries out what is pressed on a card of practice. A run belongs to its trainee: to anybody else it says a polite no.</summary>
internal sealed class PracticeActs(PracticeCoach coach, IPlaybookSource playbooks)
{
    private readonly PracticeViews _views = new(coach);
    private readonly PracticeStarts _starts = new(coach);
    private readonly SharedRuns _shared = new(coach, playbooks);

    /// <summary>Does it.</summary>
    /// <returns>Whether a run begins with it.</returns>
    public async Task<bool> DoAsync(AgentTurn turn, PracticeClick click, CancellationToken cancellationToken)
    {
        switch (click.Act)
        {
            case "pick":
                await PickAsync(turn, note: null, cancellationToken);
                return false;
            case "start":
                return await StartAsync(turn, click, cancellationToken);
            case "go-on":
                return await GoOnAsync(turn, cancellationToken);
            case "stop":
                await StopAsync(turn, click.Run, cancellationToken);
                return false;
            case "progress":
                await ProgressAsync(turn, cancellationToken);
                return false;
            case "card" when click.Run.Length > 0:
                await CardAsync(turn, click.Run, cancellationToken);
                return false;
            case "pair" when click.Run.Length == 0:
                return await PairAsync(turn, click, cancellationToken);
            case "what-if" or "again" or "harder" or "share" or "pair":
                return await OnRunAsync(turn, click, cancellationToken);
            default:
                await turn.RefuseAsync(DialogWords.Say("practice.unknown-act"), cancellationToken);
                return false;
        }
    }

    /// <summary>What there is to practise; while a run is on, that.</summary>
    public async Task PickAsync(AgentTurn turn, string? note, CancellationToken cancellationToken)
    {
        if (await IsFreeAsync(turn, cancellationToken))
            await turn.SayAsync(await _views.PickAsync(turn, note, cancellationToken), cancellationToken);
    }

    /// <summary>A role-play that was named.</summary>
    /// <returns>Whether a run begins with it.</returns>
    public async Task<bool> PlayAsync(AgentTurn turn, Scenario scenario, Difficulty difficulty, FeedbackTime feedback, CancellationToken cancellationToken, string? after = null, string? yaml = null)
    {
        if (!await IsFreeAsync(turn, cancellationToken))
            return false;
        await _starts.FreshAsync(turn, scenario, difficulty, feedback, cancellationToken, after, yaml);
        return true;
    }

    /// <summary>Ends the run that is on, without a result.</summary>
    public async Task StopAsync(AgentTurn turn, string number, CancellationToken cancellationToken)
    {
        if (await CurrentRun.OfAsync(turn, cancellationToken) is not { } run || (number.Length > 0 && run.Number != number))
        {
            await turn.RefuseAsync(DialogWords.Say("practice.none-on"), cancellationToken);
            return;
        }

        coach.Stop(run);
        turn.Desk.Practice.CurrentRun = null;
        var c = await turn.CaseAsync(cancellationToken);
        var words = c is null ? DialogWords.Say("practice.stopped") : DialogWords.Say("practice.stopped-case", ("case", c.Number));
        await turn.SayInPlaceAsync(NoticeCard.Of(words, words), cancellationToken);
    }

    /// <summary>How the speaker comes on.</summary>
    public async Task ProgressAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        if (!IsOwnChat(turn))
            await turn.RefuseAsync(DialogWords.Say("practice.own-chat"), cancellationToken);
        else
            await turn.SayAsync(ProgressCard.Of(await _views.ProgressAsync(turn, cancellationToken), turn.Desk.TimeZone), cancellationToken);
    }

    private async Task<bool> StartAsync(AgentTurn turn, PracticeClick click, CancellationToken cancellationToken)
    {
        var scenarios = await turn.Desk.Practice.ScenariosAsync(cancellationToken);
        if (scenarios.FirstOrDefault(s => s.Code == click.Input(CardFields.Scenario)) is { } scenario)
            return await PlayAsync(turn, scenario, click.Difficulty, click.Feedback, cancellationToken);
        await PickAsync(turn, DialogWords.Say("practice.choose"), cancellationToken);
        return false;
    }

    private static async Task<bool> GoOnAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        if (await CurrentRun.OfAsync(turn, cancellationToken) is { } run && await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken) is { } scenario)
            await turn.SayInPlaceAsync(PracticeStartCard.Of(scenario, run), cancellationToken);
        else
            await turn.RefuseAsync(DialogWords.Say("practice.none-on"), cancellationToken);
        return false;
    }

    private async Task<bool> PairAsync(AgentTurn turn, PracticeClick click, CancellationToken cancellationToken)
    {
        var named = click.Input(CardFields.Scenario);
        var scenarios = await turn.Desk.Practice.ScenariosAsync(cancellationToken);
        var pair = scenarios.FirstOrDefault(s => s.Code == named && s.Pair is not null)?.Pair ?? scenarios.Select(s => s.Pair).OfType<string>().FirstOrDefault();
        if (pair is not null)
            return await PlayAsync(turn, scenarios.Where(s => s.Pair == pair).OrderBy(s => s.Code, StringComparer.Ordinal).First(), click.Difficulty, click.Feedback, cancellationToken);
        await turn.RefuseAsync(DialogWords.Say("practice.gone"), cancellationToken);
        return false;
    }

    private async Task CardAsync(AgentTurn turn, string number, CancellationToken cancellationToken)
    {
        if (await turn.Desk.Practice.FindAsync(number, cancellationToken) is not { } run || run.Start.Trainee.Id != turn.By.Id)
            await _shared.ShowAsync(turn, number, cancellationToken);
        else if (run.Ending is null or Ending.Stopped || await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken) is not { } scenario)
            await turn.RefuseAsync(DialogWords.Say("practice.no-result"), cancellationToken);
        else
            await turn.SayAsync(await _views.ScorecardAsync(turn, scenario, run, cancellationToken), cancellationToken);
    }

    private async Task<bool> OnRunAsync(AgentTurn turn, PracticeClick click, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Practice;
        if (await book.FindAsync(click.Run, cancellationToken) is not { } run || run.Start.Trainee.Id != turn.By.Id)
        {
            await turn.RefuseAsync(DialogWords.Say("practice.not-yours"), cancellationToken);
            return false;
        }

        if (await book.ScenarioOfAsync(run, cancellationToken) is not { } scenario || run.Ending is null or Ending.Stopped)
        {
            await turn.RefuseAsync(DialogWords.Say(run.Ending is null ? "practice.goes-on" : "practice.no-result"), cancellationToken);
            return false;
        }

        return await OnEndedAsync(turn, click, run, scenario, cancellationToken);
    }

    private async Task<bool> OnEndedAsync(AgentTurn turn, PracticeClick click, PracticeRun run, Scenario scenario, CancellationToken cancellationToken)
    {
        var (start, yaml) = (run.Start, turn.Desk.Practice.YamlOf(run));
        switch (click.Act)
        {
            case "what-if":
                return await WhatIfAsync(turn, click, run, scenario, cancellationToken);
            case "again":
                return await PlayAsync(turn, scenario, start.Difficulty, start.Feedback, cancellationToken, yaml: yaml);
            case "harder":
                return await PlayAsync(turn, scenario, (Difficulty)Math.Min((int)start.Difficulty + 1, (int)Difficulty.Hard), start.Feedback, cancellationToken, yaml: yaml);
            case "pair" when await PracticeViews.OtherOfPairAsync(turn, scenario, cancellationToken) is { } other:
                return await PlayAsync(turn, other, start.Difficulty, start.Feedback, cancellationToken, after: run.Number);
            case "share":
                coach.Share(run);
                await turn.SayInPlaceAsync(await _views.ScorecardAsync(turn, scenario, run, cancellationToken), cancellationToken);
                return false;
            default:
                await turn.RefuseAsync(DialogWords.Say("practice.unknown-act"), cancellationToken);
                return false;
        }
    }

    private async Task<bool> WhatIfAsync(AgentTurn turn, PracticeClick click, PracticeRun run, Scenario scenario, CancellationToken cancellationToken)
    {
        if (!int.TryParse(click.Input(CardFields.Turn), NumberStyles.None, CultureInfo.InvariantCulture, out var reply) || reply < 1 || reply > run.Turns.Count)
        {
            await turn.RefuseAsync(DialogWords.Say("practice.which-reply"), cancellationToken);
            return false;
        }

        if (!await IsFreeAsync(turn, cancellationToken))
            return false;
        await _starts.OtherWayAsync(turn, scenario, run, reply, cancellationToken);
        return true;
    }

    private static bool IsOwnChat(AgentTurn turn) => !Addressing.IsGroup(turn.Context.Activity) && !turn.Desk.AmongManagers;

    // One run at a time, in a chat of one's own.
    private static async ValueTask<bool> IsFreeAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        if (!IsOwnChat(turn))
        {
            await turn.RefuseAsync(DialogWords.Say("practice.own-chat"), cancellationToken);
            return false;
        }

        if (await CurrentRun.OfAsync(turn, cancellationToken) is not { } run || await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken) is not { } scenario)
            return true;
        await turn.SayAsync(PracticeOnCard.Of(scenario, run), cancellationToken);
        return false;
    }
}
