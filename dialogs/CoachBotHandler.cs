using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Dialogs.Escalations;
using CoachBot.Dialogs.Practice;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs;

/// <summary>The bot: every activity that Teams sends comes in here.</summary>
/// <param name="dialog">The live case.</param>
/// <param name="state">Where the dialog stack is kept.</param>
/// <param name="managers">What is about escalations.</param>
/// <param name="practice">What is about practice.</param>
public sealed class CoachBotHandler(LiveCaseDialog dialog, IStatePropertyAccessor<DialogState> state, ManagersRoom managers, PracticeRoom practice) : TeamsActivityHandler
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    private readonly DialogSet _dialogs = new DialogSet(state).Add(dialog);

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (Addressing.IsForBot(turnContext.Activity))
            await RunAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var turn = await RunAsync(turnContext, cancellationToken);
        if (turn.Refusal is { } no)
            return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = no };
        var card = turn.InPlace ?? (turn.Done is { } done ? NoticeCard.Of(DialogWords.Say("receipt.done"), done) : null);
        return card is null
            ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = DialogWords.Say("receipt.below") }
            : new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = card };
    }

    /// <inheritdoc/>
    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (Addressing.IsWelcome(turnContext.Activity))
            await turnContext.SendActivityAsync(Reply.Of(AgentTurn.Of(turnContext).Desk.AmongManagers ? ManagersRoom.Help() : WelcomeCard.Of()), cancellationToken);
    }

    private async Task<AgentTurn> RunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var turn = AgentTurn.Of(turnContext);
        if (await practice.TakeAsync(turn, cancellationToken) || await managers.TakeAsync(turn, cancellationToken))
            return turn;

        var stack = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        var result = await stack.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            await stack.BeginDialogAsync(LiveCaseDialog.Name, cancellationToken: cancellationToken);
        return turn;
    }
}
