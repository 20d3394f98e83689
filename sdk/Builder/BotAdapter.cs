using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands between a channel and the bot: runs the pipeline for what comes in, sends what goes out.</summary>
public abstract class BotAdapter
{
    /// <summary>Where the turn keeps the caller's identity.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Where the turn keeps the scope its tokens are asked for.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Where the turn keeps the answer to an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>What to do about an exception that the bot or the middleware let through.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>The steps that every turn passes through.</summary>
    public MiddlewareSet MiddlewareSet { get; } = [];

    /// <summary>Adds a step at the end of the pipeline.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities to the conversation.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity in the conversation.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity from the conversation.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Starts a turn of the bot's own in a conversation.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Starts a turn of the bot's own from an activity.</summary>
    public virtual Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a turn of the bot's own in a conversation, under an identity.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a turn of the bot's own in a conversation, under an identity, for an audience.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a turn of the bot's own from an activity, under an identity.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a turn of the bot's own from an activity, under an identity, for an audience.</summary>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Opens a new conversation and runs a turn in it.</summary>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Runs a turn for an activity that came in under an identity.</summary>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Runs the pipeline and the bot's logic; exceptions go to <see cref="OnTurnError"/>.</summary>
    protected virtual async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity == null)
        {
            if (callback != null)
                await callback(turnContext, cancellationToken);
            return;
        }

        SetCulture(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError != null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private static void SetCulture(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        if (string.IsNullOrEmpty(locale))
            return;

        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(locale);
            if (turnContext is TurnContext context)
                context.Locale = CultureInfo.CurrentCulture.Name;
        }
        catch (CultureNotFoundException)
        {
            // A channel may send any text as a locale; the turn then keeps the culture it has.
        }
    }
}
