using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Dialogs;

/// <summary>A bot around some dialogs: begins the first, continues it, and says "done: result" or how else it came out.</summary>
internal static class Talk
{
    public static TestFlow To(params Dialog[] dialogs) => To(null, dialogs);

    public static TestFlow To(object? options, params Dialog[] dialogs)
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, async (turn, cancellation) =>
        {
            var set = new DialogSet(property);
            foreach (var dialog in dialogs)
                set.Add(dialog);
            var dc = await set.CreateContextAsync(turn, cancellation);
            var result = await dc.ContinueDialogAsync(cancellation);
            if (result.Status == DialogTurnStatus.Empty)
                result = await dc.BeginDialogAsync(dialogs[0].Id, options, cancellation);
            if (result.Status == DialogTurnStatus.Complete)
                await turn.SendActivityAsync($"done: {result.Result}", cancellationToken: cancellation);
            if (result.Status == DialogTurnStatus.Cancelled)
                await turn.SendActivityAsync("cancelled", cancellationToken: cancellation);
        });
    }

    /// <summary>A bot around one prompt.</summary>
    public static TestFlow Ask(Dialog prompt, PromptOptions? options = null) => To(options ?? Question("Well?"), prompt);

    public static PromptOptions Question(string text, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(text),
        RetryPrompt = retry is null ? null! : MessageFactory.Text(retry),
    };

    /// <summary>A dialog context with nothing on the stack, and the adapter that takes its replies.</summary>
    public static (DialogContext Dc, TestAdapter Adapter) Context(DialogSet dialogs, string text = "hello")
    {
        var adapter = new TestAdapter();
        var turn = new TurnContext(adapter, adapter.MakeActivity(text));
        return (new DialogContext(dialogs, turn, new DialogState()), adapter);
    }

    public static WaterfallStep Say(string text) => async (step, cancellation) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellation);
        return Dialog.EndOfTurn;
    };

    public static Activity Event(string name, object? value = null) => new() { Type = ActivityTypes.Event, Name = name, Value = value };
}
