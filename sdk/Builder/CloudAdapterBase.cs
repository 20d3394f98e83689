using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Connects the bot to the channels of the Bot Framework.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>Creates the adapter.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Checks what comes in, and makes the clients for what goes out.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>The log.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            var activity = activities[index];
            activity.Id = null;
            responses[index] = await SendAsync(turnContext, activity, cancellationToken)
                ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return Client(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return Client(turnContext).Conversations.DeleteActivityAsync(
            reference.Conversation.Id, reference.ActivityId!, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var isSkill = SkillValidation.IsSkillClaim(claimsIdentity.Claims);
        var result = new AuthenticateRequestResult
        {
            ClaimsIdentity = claimsIdentity,
            Audience = isSkill
                ? JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)
                : BotFrameworkAuthentication.GetOriginatingAudience(),
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
            CallerId = activity.CallerId,
        };
        return ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    /// <summary>Checks who sent an activity, then runs a turn for it.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    /// <summary>Runs a turn for an activity whose sender is known.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = await CreateTurnContextAsync(
            activity,
            authenticateRequestResult.ClaimsIdentity,
            authenticateRequestResult.Audience,
            authenticateRequestResult.ConnectorFactory,
            callback,
            cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
        return ResultOf(context);
    }

    private static IConnectorClient Client(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("The turn has no connector client.");

    private static InvokeResponse? ResultOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        if (context.Activity.Type != ActivityTypes.Invoke) return null;
        var answer = context.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null ? new InvokeResponse { Status = 501 } : (InvokeResponse?)answer.Value;
    }

    // A delay in code is an int or long, one from JSON an element.
    private static TimeSpan DelayOf(Activity activity) => TimeSpan.FromMilliseconds(
        activity.Value is JsonElement element
            ? element.GetInt32()
            : Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture));

    private static async Task<ResourceResponse?> SendAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(DelayOf(activity), cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var conversations = Client(turnContext).Conversations;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity, cancellationToken)
            : await conversations.ReplyToActivityAsync(activity, cancellationToken);
    }

    private async Task<TurnContext> CreateTurnContextAsync(
        Activity activity,
        ClaimsIdentity identity,
        string? audience,
        ConnectorFactory connectorFactory,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var connector = await connectorFactory.CreateAsync(activity.ServiceUrl, audience, cancellationToken);
        var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken);
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add(connector);
        context.TurnState.Add(tokens);
        context.TurnState.Add(callback);
        context.TurnState.Add(connectorFactory);
        if (audience is not null) context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }
}
