using CoachBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>The stack of dialogs, kept in the turn's own record: it is read once and written once a turn.</summary>
/// <param name="roots">The dialogs that a stack may begin with; a stack with others is from another version, and is dropped:
/// the case's own record says where it stands.</param>
public class TurnDialogState(IEnumerable<Dialog> roots) : IStatePropertyAccessor<DialogState>
{
    /// <inheritdoc/>
    public string Name => nameof(DialogState);

    /// <inheritdoc/>
    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var state = StateOf(turnContext);
        if (Stack(state) is { } stored && IsKnown(stored, id => roots.FirstOrDefault(r => r.Id == id)))
            return Task.FromResult(stored);
        var fresh = defaultValueFactory?.Invoke();
        Keep(state, fresh);
        return Task.FromResult(fresh!);
    }

    /// <inheritdoc/>
    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        Keep(StateOf(turnContext), value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Keep(StateOf(turnContext), null);
        return Task.CompletedTask;
    }

    /// <summary>Which stack it is.</summary>
    protected virtual DialogState? Stack(ConversationState state) => state.Stack;

    /// <summary>Keeps that stack.</summary>
    protected virtual void Keep(ConversationState state, DialogState? stack) => state.Stack = stack;

    private static bool IsKnown(DialogState stack, Func<string, Dialog?> find) => stack.DialogStack.All(instance =>
        find(instance.Id) is { } dialog
        && (!instance.State.TryGetValue(ComponentDialog.PersistedDialogState, out var value)
            || value is not DialogState inner
            || (dialog is DialogContainer container && IsKnown(inner, container.FindDialog))));

    private static ConversationState StateOf(ITurnContext turnContext) => ((TurnDesk)turnContext.TurnState.Get<ITurnDesk>()).State;
}
