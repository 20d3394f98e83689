using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while it works on a message.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>Shows it first after a delay, then once a period, both in milliseconds.</summary>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        if (delay < 0)
            throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");
        if (period <= 0)
            throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");

        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || IsSkill(turnContext))
        {
            await next(cancellationToken);
            return;
        }

        using var finished = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turnContext, finished.Token);
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await finished.CancelAsync();
            await typing;
        }
    }

    // A skill answers another bot, which nobody watches typing.
    private static bool IsSkill(ITurnContext turnContext)
        => turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity && SkillValidation.IsSkillClaim(identity.Claims);

    // Past the turn's handlers: that the bot is typing is no reply.
    private static async Task SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
        typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
    }

    private async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(_delay, cancellationToken);
            while (!cancellationToken.IsCancellationRequested)
            {
                await SendTypingAsync(turnContext, cancellationToken);
                await Task.Delay(_period, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The reply is ready.
        }
    }
}
