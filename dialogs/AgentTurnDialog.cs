using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs;

/// <summary>Waits for the agent's next move and hands it to the stage. Unlike a prompt it keeps nothing, and takes card actions too.</summary>
public sealed class AgentTurnDialog() : Dialog(Name)
{
    /// <summary>The dialog's id.</summary>
    public const string Name = "turn";

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        AgentTurn.Of(dc.Context).Taken ? Task.FromResult(EndOfTurn) : ContinueDialogAsync(dc, cancellationToken);

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(AgentTurn.Of(dc.Context).Take(), cancellationToken);
}
