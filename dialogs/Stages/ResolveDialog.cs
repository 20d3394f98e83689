using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Acts;
using CoachBot.Dialogs.Branches;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Stages;

/// <summary>Puts it right: asks for the way, and walks it.</summary>
internal sealed class ResolveDialog : StageDialog
{
    public const string Name = "resolve";

    private const string Ways = "ways";

    public ResolveDialog(Coach coach)
        : base(Name, coach)
    {
        AddDialog(new WaterfallDialog(Ways, [WalkAsync, WalkedAsync, ShowAsync, WaitAsync, ActAsync]));
        AddDialog(new OurMistakeDialog(coach));
        AddDialog(new WeCanHelpDialog(coach));
        AddDialog(new WeCannotHelpDialog(coach));
        AddDialog(new DataRefusedDialog(coach));
        AddDialog(new BeyondAuthorityDialog(coach));
        InitialDialogId = Ways;
    }

    public override bool Holds(Case c) => c.Stage == Stage.Resolve;

    protected override AdaptiveCard Draw(AgentTurn turn, Case c) =>
        ResolutionCard.Of(Coach.In(turn.Desk.TimeZone).Stage(c), turn.StampOf(c), turn.Note.Notice ?? Hint(turn), StandingAdvice.Of(Coach, c));

    private static string? Hint(AgentTurn turn) => turn.Note.Missing ? DialogWords.Say("choose.which") : null;

    private async Task<DialogTurnResult> WalkAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await HereAsync(AgentTurn.Of(step.Context), cancellationToken) is { Resolution: { } way }
            ? await step.BeginDialogAsync(BranchOf(way), cancellationToken: cancellationToken)
            : await step.NextAsync(cancellationToken: cancellationToken);

    private async Task<DialogTurnResult> WalkedAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        await HereAsync(AgentTurn.Of(step.Context), cancellationToken) switch
        {
            null => await step.EndDialogAsync(cancellationToken: cancellationToken),
            { Resolution: null } => await step.NextAsync(cancellationToken: cancellationToken),
            _ => await step.ReplaceDialogAsync(InitialDialogId, cancellationToken: cancellationToken),
        };

    private static string BranchOf(Resolution way) => way switch
    {
        Resolution.OurMistake => OurMistakeDialog.Name,
        Resolution.WeCanHelp => WeCanHelpDialog.Name,
        Resolution.WeCannotHelp => WeCannotHelpDialog.Name,
        Resolution.DataRefused => DataRefusedDialog.Name,
        _ => BeyondAuthorityDialog.Name,
    };
}
