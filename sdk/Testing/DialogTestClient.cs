using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, as a user would.</summary>
public class DialogTestClient
{
    private readonly BotCallbackHandler _callback;
    private readonly TestAdapter _testAdapter;

    /// <summary>Creates a client on an adapter of a test's own.</summary>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null,
        BotCallbackHandler callback = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        AddMiddlewares(middlewares);
        _callback = callback ?? DefaultCallback(targetDialog, initialDialogOptions);
    }

    /// <summary>Creates a client on a channel.</summary>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null,
        BotCallbackHandler callback = null)
        : this(new TestAdapter(channelId, sendTraceActivity: false), targetDialog, initialDialogOptions, middlewares, conversationState, callback)
    {
    }

    /// <summary>The context of the latest turn: null before the first.</summary>
    public DialogContext DialogContext { get; private set; } = null!;

    /// <summary>What the latest turn came to: null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; } = null!;

    /// <summary>The state of the conversation.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity and returns the first reply.</summary>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a text and returns the first reply.</summary>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>The next reply: null when there is none.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity
        => (T)_testAdapter.GetNextReply()!;

    private BotCallbackHandler DefaultCallback(Dialog targetDialog, object? initialDialogOptions)
    {
        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        return async (turnContext, cancellationToken) =>
        {
            var dialogs = new DialogSet(dialogState);
            dialogs.Add(targetDialog);

            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
                DialogTurnResult = await DialogContext.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken);
        };
    }

    private void AddMiddlewares(IEnumerable<IMiddleware>? middlewares)
    {
        foreach (var middleware in middlewares ?? [])
            _testAdapter.Use(middleware);
    }
}
