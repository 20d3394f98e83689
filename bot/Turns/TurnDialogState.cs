using CoachBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>The stack of dialogs, kept in the turn's own record: it is read once and written once a turn.</summary>
/// <param name="roots">The dialogs that a stack may begin with; a stack with others is from another version, and is dropped:
/// the case's own record says where it stands.</param>
public sealed class TurnDialogState(IEnumerable<Dialog> roots) : IStatePropertyAccessor<DialogState>
{
    /// <inheritdoc/>
    public string Name => nameof(DialogState);

    /// <inheritdoc/>
    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var state = StateOf(turnContext);
        if (state.Stack is { } stored && !IsKnown(stored, id => roots.FirstOrDefault(r => r.Id == id)))
            state.Stack = null;
        state.Stack ??= defaultValueFactory?.Invoke();
        return Task.FromResult(state.Stack!);
    }

    /// <inheritdoc/>
    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        StateOf(turnContext).Stack = value;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        StateOf(turnContext).Stack = null;
        return Task.CompletedTask;
    }

    private static bool IsKnown(DialogState stack, Func<string, Dialog?> find) => stack.DialogStack.All(instance =>
        find(instance.Id) is { } dialog
        && (!instance.State.TryGetValue(ComponentDialog.PersistedDialogState, out var value)
            || value is not DialogState inner
            || (dialog is DialogContainer container && IsKnown(inner, container.FindDialog))));

    private static ConversationState StateOf(ITurnContext turnContext) => ((TurnDesk)turnContext.TurnState.Get<ITurnDesk>()).State;
}
