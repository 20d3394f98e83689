using CoachBot.Cards.Practice;
using CoachBot.Coaching.Practice;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Practice;

/// <summary>One role-play: it shows the customer's words, waits for the reply, answers it, and again until it ends. The run's own record
/// says where it stands, so that the steps keep nothing.</summary>
public sealed class PracticeDialog : ComponentDialog
{
    /// <summary>The dialog's id.</summary>
    public const string Name = "practice";

    private const string Walk = "walk";
    private readonly PracticeCoach _coach;
    private readonly PracticeViews _views;

    /// <summary>Creates the dialog.</summary>
    /// <param name="coach">Decides everything.</param>
    public PracticeDialog(PracticeCoach coach)
        : base(Name)
    {
        _coach = coach;
        _views = new PracticeViews(coach);
        AddDialog(new WaterfallDialog(Walk, [BeginAsync, WaitAsync, AnswerAsync, AgainAsync]));
        AddDialog(new AgentTurnDialog());
        InitialDialogId = Walk;
    }

    private static async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = AgentTurn.Of(step.Context);
        if (turn is { Taken: true, Spoke: false } && await CurrentRun.OfAsync(turn, cancellationToken) is { } run
            && await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken) is { } scenario)
        {
            await turn.SayAsync(PracticeStartCard.Of(scenario, run), cancellationToken);
        }

        return await step.NextAsync(cancellationToken: cancellationToken);
    }

    private static Task<DialogTurnResult> WaitAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(AgentTurnDialog.Name, cancellationToken: cancellationToken);

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = AgentTurn.Of(step.Context);
        if (await CurrentRun.OfAsync(turn, cancellationToken) is not { } run)
            return await step.NextAsync(cancellationToken: cancellationToken);

        // The whole text is the reply, whatever it would mean elsewhere.
        var text = PlainText.Of((step.Context.Activity as IMessageActivity)?.Text);
        if (await turn.Desk.Practice.ScenarioOfAsync(run, cancellationToken) is not { } scenario)
        {
            _coach.Stop(run);
            turn.Desk.Practice.CurrentRun = null;
            await turn.NoteAsync("practice.gone", cancellationToken);
        }
        else if (text.Length == 0)
        {
            await turn.NoteAsync("practice.empty", cancellationToken);
        }
        else
        {
            await _coach.ReplyAsync(scenario, run, text, action: null, cancellationToken);
            await turn.SayAsync(await _views.AfterReplyAsync(turn, scenario, run, cancellationToken), cancellationToken);
        }

        return await step.NextAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await CurrentRun.OfAsync(AgentTurn.Of(step.Context), cancellationToken) is null
            ? await step.EndDialogAsync(cancellationToken: cancellationToken)
            : await step.ReplaceDialogAsync(Walk, cancellationToken: cancellationToken);
}
