using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Acts;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Stages;

/// <summary>A stage of a case: shows itself, waits for the agent, does what the agent asks, and again until the case moves on.</summary>
internal abstract class StageDialog : ComponentDialog
{
    private const string Walk = "walk";
    private readonly CaseActs _acts;

    protected StageDialog(string id, Coach coach)
        : base(id)
    {
        Coach = coach;
        _acts = new CaseActs(coach);
        AddDialog(new WaterfallDialog(Walk, [ShowAsync, WaitAsync, ActAsync]));
        AddDialog(new AgentTurnDialog());
        InitialDialogId = Walk;
    }

    protected Coach Coach { get; }

    /// <summary>Whether the case stands at this stage.</summary>
    public abstract bool Holds(Case c);

    /// <summary>What the stage looks like.</summary>
    protected virtual AdaptiveCard Draw(AgentTurn turn, Case c) => StageCard.Of(
        Coach.In(turn.Desk.TimeZone).Stage(c),
        turn.StampOf(c),
        turn.Note.Notice,
        turn.Note.Missing,
        turn.Note.Correct,
        StandingAdvice.Of(Coach, c));

    /// <summary>Does what the agent asks.</summary>
    protected virtual Task DoAsync(AgentTurn turn, Case c, AgentMove move, CancellationToken cancellationToken) =>
        _acts.DoAsync(turn, c, move, cancellationToken);

    // A turn says one thing: the stage shows itself only when nothing was said yet.
    protected async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = AgentTurn.Of(step.Context);
        if (turn is { Taken: true, Spoke: false } && await turn.CaseAsync(cancellationToken) is { } c)
            await turn.SayAsync(Draw(turn, c), cancellationToken);
        return await step.NextAsync(cancellationToken: cancellationToken);
    }

    protected Task<DialogTurnResult> WaitAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(AgentTurnDialog.Name, cancellationToken: cancellationToken);

    protected async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = AgentTurn.Of(step.Context);
        if (step.Result is AgentMove move && await HereAsync(turn, cancellationToken) is { } c)
            await DoAsync(turn, c, move, cancellationToken);
        return await HereAsync(turn, cancellationToken) is null
            ? await step.EndDialogAsync(cancellationToken: cancellationToken)
            : await step.ReplaceDialogAsync(InitialDialogId, cancellationToken: cancellationToken);
    }

    /// <summary>The case, while it stands at this stage.</summary>
    protected async ValueTask<Case?> HereAsync(AgentTurn turn, CancellationToken cancellationToken) =>
        await turn.CaseAsync(cancellationToken) is { } c && Holds(c) ? c : null;
}
