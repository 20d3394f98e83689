using CoachBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>The stack of dialogs, kept in the turn's own record: it is read once and written once a turn.</summary>
public sealed class TurnDialogState : IStatePropertyAccessor<DialogState>
{
    /// <inheritdoc/>
    public string Name => nameof(DialogState);

    /// <inheritdoc/>
    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var state = StateOf(turnContext);
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

    private static ConversationState StateOf(ITurnContext turnContext) => ((TurnDesk)turnContext.TurnState.Get<ITurnDesk>()).State;
}
