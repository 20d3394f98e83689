using CoachBot.Bot.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Practice;

/// <summary>The stack of the dialogs of practice, beside that of the live case: neither disturbs the other.</summary>
/// <param name="roots">The dialogs that it may begin with.</param>
public sealed class PracticeDialogState(IEnumerable<Dialog> roots) : TurnDialogState(roots)
{
    /// <inheritdoc/>
    protected override DialogState? Stack(ConversationState state) => state.Practice;

    /// <inheritdoc/>
    protected override void Keep(ConversationState state, DialogState? stack) => state.Practice = stack;
}
