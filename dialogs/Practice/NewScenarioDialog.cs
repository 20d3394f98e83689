using CoachBot.Cards.Practice;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Practice;

/// <summary>Walks a trainer through writing a role-play: one step per part, each skipped when it is there already, and then the text.</summary>
public sealed class NewScenarioDialog : ComponentDialog
{
    /// <summary>The dialog's id.</summary>
    public const string Name = "scenario";

    private const string Walk = "walk";
    private readonly IPlaybookSource _playbooks;

    /// <summary>Creates the dialog.</summary>
    /// <param name="playbooks">The ladder: who may save for everybody.</param>
    public NewScenarioDialog(IPlaybookSource playbooks)
        : base(Name)
    {
        _playbooks = playbooks;
        AddDialog(new WaterfallDialog(Walk, [.. ScenarioPart.All.Select(Ask), ShowAsync]));
        foreach (var (part, i) in ScenarioPart.All.Select((part, i) => (part, i)))
            AddDialog(new PartDialog(i + 1, part));
        InitialDialogId = Walk;
    }

    private static WaterfallStep Ask(ScenarioPart part) => async (step, cancellationToken) =>
        await AgentTurn.Of(step.Context).Desk.Practice.DraftAsync(cancellationToken) is { } draft && !part.IsDone(draft.Fields)
            ? await step.BeginDialogAsync(part.Code, cancellationToken: cancellationToken)
            : await step.NextAsync(cancellationToken: cancellationToken);

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = AgentTurn.Of(step.Context);
        if (await turn.Desk.Practice.DraftAsync(cancellationToken) is not { } draft)
            return await step.EndDialogAsync(cancellationToken: cancellationToken);

        // An earlier card may have been filled in again, and not well.
        if (!ScenarioPart.All.All(p => p.IsDone(draft.Fields)))
            return await step.ReplaceDialogAsync(Walk, cancellationToken: cancellationToken);
        var yaml = await ScenarioDesk.YamlAsync(turn, draft, cancellationToken);
        var mayPublish = PlaceRights.MaySee(_playbooks.Current, turn.Desk.Escalations.Speaker);
        await turn.SayInPlaceAsync(ScenarioDraftCard.Of(draft.Fields["title"], yaml, mayPublish), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
