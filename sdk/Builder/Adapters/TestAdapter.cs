using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter for tests: what the bot sends goes into a queue.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _conversationLock = new();
    private readonly Queue<TaskCompletionSource<IActivity?>> _waiting = new();
    private int _nextId;

    /// <summary>An adapter for a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <summary>An adapter for a conversation; traces are kept only if asked for.</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation("test");
        Conversation.Locale ??= Locale;
    }

    /// <summary>What the bot has sent and nobody has read.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation that activities are sent in.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Whether traces are kept too.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The language of what is sent to the bot.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>A conversation of a user with a bot.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(LowerCase(user), user),
        Bot = new ChannelAccount(LowerCase(bot), bot),
        Locale = "en-us",
    };

    /// <summary>Adds a step at the end of the pipeline.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <summary>Gives an activity to the bot as if the user had sent it.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_conversationLock)
            Address(activity);

        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

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
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= DateTimeOffset.UtcNow;

            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
                Enqueue(activity);

            responses[index] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (ActiveQueue)
        {
            var kept = ActiveQueue.ToArray();
            var index = Array.FindIndex(kept, candidate => candidate.Id == activity.Id);
            if (index < 0)
                return Task.FromResult(new ResourceResponse());

            kept[index] = activity;
            Refill(kept);
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        lock (ActiveQueue)
            Refill(ActiveQueue.Where(activity => activity.Id != reference.ActivityId).ToArray());
        return Task.CompletedTask;
    }

    /// <summary>Empties the queue and runs a turn in a new conversation.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        lock (ActiveQueue)
            ActiveQueue.Clear();

        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return callback(CreateTurnContext(update), cancellationToken);
    }

    /// <summary>Takes the next reply out of the queue, or gives null.</summary>
    public IActivity GetNextReply()
    {
        lock (ActiveQueue)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>Takes the next reply out of the queue, and waits for it if there is none yet.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (ActiveQueue)
        {
            if (ActiveQueue.TryDequeue(out var reply))
                return Task.FromResult<IActivity?>(reply);

            var waiting = new TaskCompletionSource<IActivity?>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiting);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            return waiting.Task;
        }
    }

    /// <summary>A message of the user's, not sent yet.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text!,
    };

    /// <summary>Gives a text to the bot as if the user had written it.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>The turn for an activity.</summary>
    public virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
    };

    // An id is the lower-case form of a name by convention of the tests.
    private static string LowerCase(string name) => string.Create(name.Length, name, static (span, text) => text.AsSpan().ToLowerInvariant(span));

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            activity.From = Conversation.User;

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset))
            activity.Timestamp = DateTimeOffset.UtcNow;
        if (activity.LocalTimestamp is null || activity.LocalTimestamp == default(DateTimeOffset))
            activity.LocalTimestamp = DateTimeOffset.Now;
    }

    private void Enqueue(Activity activity)
    {
        lock (ActiveQueue)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                    return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private void Refill(Activity[] activities)
    {
        ActiveQueue.Clear();
        foreach (var activity in activities)
            ActiveQueue.Enqueue(activity);
    }
}
