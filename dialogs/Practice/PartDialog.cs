using CoachBot.Cards.Practice;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Practice;

/// <summary>Asks for one part of a role-play until it is there. What was written is with the desk; the dialog keeps nothing.</summary>
internal sealed class PartDialog(int number, ScenarioPart part) : Dialog(part.Code)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = AgentTurn.Of(dc.Context);
        if (!turn.Spoke && await turn.Desk.Practice.DraftAsync(cancellationToken) is { } draft)
            await turn.SayInPlaceAsync(ScenarioStepCard.Of(Step(draft)), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        await AgentTurn.Of(dc.Context).Desk.Practice.DraftAsync(cancellationToken) is { } draft && !part.IsDone(draft.Fields)
            ? await BeginDialogAsync(dc, options: null, cancellationToken)
            : await dc.EndDialogAsync(cancellationToken: cancellationToken);

    private ScenarioStep Step(ScenarioDraft draft) => new(
        DialogWords.Say($"scenario.part.{part.Code}"),
        (draft.From is null ? "" : DialogWords.Say("scenario.from-case", ("case", draft.From)) + " ") + DialogWords.Say($"scenario.help.{part.Code}"),
        [.. part.Fields.Select(f => new ScenarioField(f.Id, f.Label, f.Example, draft.Fields.GetValueOrDefault(f.Id), f.IsLong, f.Optional))],
        number,
        ScenarioPart.All.Count,
        draft.From is null || draft.Asked.Contains(part.Code) ? part.Problem(draft.Fields) : null);
}
