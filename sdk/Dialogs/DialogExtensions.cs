namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs dialogs from a bot.</summary>
public static class DialogExtensions
{
    /// <summary>Gives the turn to a dialog: continues it where it waits, starts it where it does not.</summary>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(accessor);

        var dialogs = new DialogSet { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var state = await accessor.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        var dc = new DialogContext(dialogs, turnContext, state, turnContext.TurnState);
        await RunTurnAsync(dc, dialog.Id, cancellationToken);
    }

    private static async Task RunTurnAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await RunOnceAsync(dc, dialogId, cancellationToken);
                return;
            }
            catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                // A dialog that handles the error has changed the stack: the turn runs again on what it left.
                if (!await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken))
                    throw;
            }
        }
    }

    private static async Task RunOnceAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        var activity = dc.Context.Activity;
        var asSkill = SkillCaller.IsOf(dc.Context);
        if (asSkill && await HandledForCallerAsync(dc, activity, cancellationToken))
            return;

        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            result = await dc.BeginDialogAsync(dialogId, null, cancellationToken);

        if (asSkill && result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled)
            await TellCallerAsync(dc.Context, result, cancellationToken);
    }

    /// <summary>A caller may end the conversation, or ask for the question again.</summary>
    private static async Task<bool> HandledForCallerAsync(DialogContext dc, Activity activity, CancellationToken cancellationToken)
    {
        if (string.Equals(activity.Type, ActivityTypes.EndOfConversation, StringComparison.Ordinal))
        {
            var innermost = dc;
            while (innermost.Child is { } child)
                innermost = child;
            await innermost.CancelAllDialogsAsync(true, null, null, cancellationToken);
            return true;
        }

        if (string.Equals(activity.Type, ActivityTypes.Event, StringComparison.Ordinal)
            && string.Equals(activity.Name, DialogEvents.RepromptDialog, StringComparison.Ordinal))
        {
            await dc.RepromptDialogAsync(cancellationToken);
            return true;
        }

        return false;
    }

    private static async Task TellCallerAsync(ITurnContext turnContext, DialogTurnResult result, CancellationToken cancellationToken)
        => await turnContext.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypes.EndOfConversation,
                Value = result.Result,
                Locale = turnContext.Activity.Locale,
                Code = result.Status == DialogTurnStatus.Complete
                    ? EndOfConversationCodes.CompletedSuccessfully
                    : EndOfConversationCodes.UserCancelled,
            },
            cancellationToken);
}
