using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Acts;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Stages;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>A live case from its first message to its outcome: one step per stage. A step runs only when the case stands there, and
/// the last begins anew while the case is open, so that going back, leaving and coming back need no state of their own.</summary>
public sealed class LiveCaseDialog : ComponentDialog
{
    /// <summary>The dialog's id.</summary>
    public const string Name = "case";

    private const string Walk = "walk";
    private readonly Reception _reception;
    private readonly WordActs _words;

    /// <summary>Creates the dialog.</summary>
    /// <param name="coach">Decides everything.</param>
    public LiveCaseDialog(Coach coach)
        : base(Name)
    {
        _reception = new Reception(coach);
        _words = new WordActs(coach);
        AddDialog(new WaterfallDialog(Walk, [OpenAsync, ListenAsync, AcknowledgeAsync, AskAsync, FindOutAsync, ResolveAsync, AgreeAsync, NextStepsAsync, CloseAsync, AgainAsync]));
        AddDialog(new ListenDialog(coach));
        AddDialog(new AcknowledgeDialog(coach));
        AddDialog(new AskDialog(coach));
        AddDialog(new FindOutDialog(coach));
        AddDialog(new ResolveDialog(coach));
        AddDialog(new AgreeDialog(coach));
        AddDialog(new NextStepsDialog(coach));
        AddDialog(new CloseDialog(coach));
        InitialDialogId = Walk;
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        await _reception.ReceiveAsync(AgentTurn.Of(innerDc.Context), cancellationToken) == Reception.Way.Answered
            ? new DialogTurnResult(DialogTurnStatus.Complete)
            : await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        switch (await _reception.ReceiveAsync(AgentTurn.Of(innerDc.Context), cancellationToken))
        {
            case Reception.Way.Answered:
                return EndOfTurn;
            case Reception.Way.Anew:
                await innerDc.CancelAllDialogsAsync(cancellationToken);
                return await innerDc.BeginDialogAsync(Walk, cancellationToken: cancellationToken);
            default:
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
    }

    // The first words of a customer open a case and are answered at once: no form before the first help.
    private async Task<DialogTurnResult> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = AgentTurn.Of(step.Context);
        if (!turn.Taken && await turn.CaseAsync(cancellationToken) is null && turn.Move is { Kind: MoveKind.Text or MoveKind.Customer or MoveKind.New } move)
        {
            turn.Take();
            var c = await turn.Desk.OpenCaseAsync(cancellationToken);
            await _words.CustomerAsync(turn, c, move, guessed: move.Kind == MoveKind.Text, cancellationToken);
        }

        return await step.NextAsync(cancellationToken: cancellationToken);
    }

    private Task<DialogTurnResult> ListenAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AtAsync(Stage.Listen, ListenDialog.Name, step, cancellationToken);

    private Task<DialogTurnResult> AcknowledgeAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AtAsync(Stage.Acknowledge, AcknowledgeDialog.Name, step, cancellationToken);

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AtAsync(Stage.Ask, AskDialog.Name, step, cancellationToken);

    private Task<DialogTurnResult> FindOutAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AtAsync(Stage.FindOut, FindOutDialog.Name, step, cancellationToken);

    private Task<DialogTurnResult> ResolveAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AtAsync(Stage.Resolve, ResolveDialog.Name, step, cancellationToken);

    private Task<DialogTurnResult> AgreeAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AtAsync(Stage.Agree, AgreeDialog.Name, step, cancellationToken);

    private Task<DialogTurnResult> NextStepsAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AtAsync(Stage.NextSteps, NextStepsDialog.Name, step, cancellationToken);

    private Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken) => AtAsync(Stage.Close, CloseDialog.Name, step, cancellationToken);

    private async Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await AgentTurn.Of(step.Context).CaseAsync(cancellationToken) is null
            ? await step.EndDialogAsync(cancellationToken: cancellationToken)
            : await step.ReplaceDialogAsync(Walk, cancellationToken: cancellationToken);

    private static async Task<DialogTurnResult> AtAsync(Stage stage, string dialog, WaterfallStepContext step, CancellationToken cancellationToken) =>
        await AgentTurn.Of(step.Context).CaseAsync(cancellationToken) is { } c && c.Stage == stage
            ? await step.BeginDialogAsync(dialog, cancellationToken: cancellationToken)
            : await step.NextAsync(cancellationToken: cancellationToken);
}
