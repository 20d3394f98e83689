using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Practice;

/// <summary>Takes what is about practice: its cards' actions, its commands, and while a role-play is on all that its trainee types.
/// It has a stack of dialogs of its own, so that a live case stays exactly where it is.</summary>
public sealed class PracticeRoom
{
    private readonly DialogSet _dialogs;
    private readonly PracticeActs _acts;
    private readonly SharedRuns _shared;
    private readonly ScenarioDesk _writing;
    private readonly IPlaybookSource _playbooks;

    /// <summary>Creates it.</summary>
    /// <param name="play">Plays.</param>
    /// <param name="write">Writes new ones.</param>
    /// <param name="state">Where their stack is kept.</param>
    /// <param name="coach">Decides.</param>
    /// <param name="playbooks">The ladder.</param>
    public PracticeRoom(PracticeDialog play, NewScenarioDialog write, IStatePropertyAccessor<DialogState> state, PracticeCoach coach, IPlaybookSource playbooks)
    {
        _dialogs = new DialogSet(state).Add(play).Add(write);
        _acts = new PracticeActs(coach, playbooks);
        _shared = new SharedRuns(coach, playbooks);
        _writing = new ScenarioDesk(_acts, playbooks);
        _playbooks = playbooks;
    }

    /// <summary>Takes the turn; false when it is about something else.</summary>
    internal async Task<bool> TakeAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var activity = turn.Context.Activity;
        var way = Way.Elsewhere;
        if (PracticeClick.Of(activity) is { } click)
            way = ScenarioDesk.Takes(click) ? await _writing.DoAsync(turn, click, cancellationToken) : Begins(await _acts.DoAsync(turn, click, cancellationToken));
        else if (activity.Type == ActivityTypes.Message && activity.Value is null)
            way = await TypedAsync(turn, PlainText.Of(activity.Text), cancellationToken);

        if (way is Way.Play or Way.Reply)
            await RunAsync(turn, PracticeDialog.Name, anew: way == Way.Play, cancellationToken);
        else if (way is Way.Write or Way.WriteOn)
            await RunAsync(turn, NewScenarioDialog.Name, anew: way == Way.Write, cancellationToken);
        return way != Way.Elsewhere;
    }

    private static Way Begins(bool begins) => begins ? Way.Play : Way.Answered;

    private async Task<Way> TypedAsync(AgentTurn turn, string text, CancellationToken cancellationToken)
    {
        var command = PracticeReader.Read(text);
        if (await CurrentRun.OfAsync(turn, cancellationToken) is not null)
            return await InRunAsync(turn, command, cancellationToken);
        var over = await CurrentRun.IsJustOverAsync(turn, cancellationToken);
        if (command is not null)
            return await DoAsync(turn, command, cancellationToken);
        if (!over || turn.Move.Kind != MoveKind.Text)
            return await _writing.TypedAsync(turn, text, cancellationToken);

        // Just after the end a text is still meant for the customer who isn't real; it must not open a live case.
        await turn.NoteAsync("practice.over", cancellationToken);
        return Way.Answered;
    }

    // While a role-play is on, everything else is what the trainee says to the customer.
    private async Task<Way> InRunAsync(AgentTurn turn, PracticeCommand? command, CancellationToken cancellationToken)
    {
        switch (command?.Ask)
        {
            case PracticeAsk.Stop or PracticeAsk.Progress or PracticeAsk.Pick:
                return await DoAsync(turn, command, cancellationToken);
            case PracticeAsk.Write:
                await _acts.PickAsync(turn, note: null, cancellationToken);
                return Way.Answered;
            case PracticeAsk.Play when await FindAsync(turn, command.Text, cancellationToken) is ([_], _):
                await _acts.PickAsync(turn, note: null, cancellationToken);
                return Way.Answered;
            case null when turn.Move is { Kind: MoveKind.Help, Click: null }:
                await turn.NoteAsync("practice.help", cancellationToken);
                return Way.Answered;
            default:
                return Way.Reply;
        }
    }

    private async Task<Way> DoAsync(AgentTurn turn, PracticeCommand command, CancellationToken cancellationToken)
    {
        switch (command.Ask)
        {
            case PracticeAsk.Pick when await CurrentRun.OfAsync(turn, cancellationToken) is null && SharedRuns.IsManager(turn, _playbooks.Current):
                await _shared.OverviewAsync(turn, cancellationToken);
                return Way.Answered;
            case PracticeAsk.Pick:
                await _acts.PickAsync(turn, note: null, cancellationToken);
                return Way.Answered;
            case PracticeAsk.Stop:
                await _acts.StopAsync(turn, "", cancellationToken);
                return Way.Answered;
            case PracticeAsk.Progress:
                await _acts.ProgressAsync(turn, cancellationToken);
                return Way.Answered;
            case PracticeAsk.Play:
                return await PlayAsync(turn, command, cancellationToken);
            default:
                return await _writing.DoAsync(turn, command, cancellationToken);
        }
    }

    private async Task<Way> PlayAsync(AgentTurn turn, PracticeCommand command, CancellationToken cancellationToken)
    {
        var (found, difficulty) = await FindAsync(turn, command.Text, cancellationToken);
        if (found is [var scenario])
            return Begins(await _acts.PlayAsync(turn, scenario, difficulty ?? Difficulty.Easy, FeedbackTime.EachReply, cancellationToken));
        if (found.Count == 0 && (!command.IsSure || turn.Desk.AmongManagers))
            return Way.Elsewhere;
        await _acts.PickAsync(turn, DialogWords.Say(found.Count == 0 ? "practice.no-such" : "practice.several", ("title", command.Text)), cancellationToken);
        return Way.Answered;
    }

    private static async ValueTask<(IReadOnlyList<Scenario> Found, Difficulty? Difficulty)> FindAsync(AgentTurn turn, string text, CancellationToken cancellationToken)
    {
        var (name, difficulty) = ScenarioFinder.Split(text);
        return (ScenarioFinder.Find(await turn.Desk.Practice.ScenariosAsync(cancellationToken), name), difficulty);
    }

    private async Task RunAsync(AgentTurn turn, string dialog, bool anew, CancellationToken cancellationToken)
    {
        var stack = await _dialogs.CreateContextAsync(turn.Context, cancellationToken);
        if (anew || stack.ActiveDialog?.Id != dialog)
            await stack.CancelAllDialogsAsync(cancellationToken);
        if ((await stack.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
            await stack.BeginDialogAsync(dialog, cancellationToken: cancellationToken);
    }
}
