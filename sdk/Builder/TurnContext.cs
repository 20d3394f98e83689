using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the activity that came in and the means to answer it.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSend = [];
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];
    private bool _disposed;

    /// <summary>A turn for an activity that came in through an adapter.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        TurnState = [];
        BufferedReplyActivities = [];
    }

    /// <summary>A turn that shares everything with another one but its activity.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = turnContext.Adapter;
        Activity = activity;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        BufferedReplyActivities = [];
        if (turnContext is not TurnContext other)
            return;

        _onSend = other._onSend;
        _onUpdate = other._onUpdate;
        _onDelete = other._onDelete;
        BufferedReplyActivities = other.BufferedReplyActivities;
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The language of this turn.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, value);
    }

    /// <summary>Replies held back to be returned together, when the activity asks for that.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onSend.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdate.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onDelete.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;

        return await SendActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activity);

        // A handler may have kept the activity from being sent: then there is no id to tell.
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add((Activity)activity.ApplyConversationReference(reference));

        return SendThroughHandlersAsync(outgoing, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = (Activity)activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateThroughHandlersAsync(outgoing, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteThroughHandlersAsync(reference, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken);
    }

    /// <summary>Disposes what the turn kept.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes what the turn kept.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;

        _disposed = true;
        if (disposing)
            TurnState.Dispose();
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int index, CancellationToken cancellationToken)
        => index < _onSend.Count
            ? _onSend[index](this, activities, () => SendThroughHandlersAsync(activities, index + 1, cancellationToken))
            : SendThroughAdapterAsync(activities, cancellationToken);

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var buffered = string.Equals(Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal);
        var responses = buffered
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, activities.ToArray(), cancellationToken);

        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);

            // Otherwise the adapter would leave it there for whoever answers the request.
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                TurnState.Set(BotAdapter.InvokeResponseKey, activity);
        }

        return activities.ConvertAll(_ => new ResourceResponse()).ToArray();
    }

    private async Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int index, CancellationToken cancellationToken)
        => index < _onUpdate.Count
            ? await _onUpdate[index](this, activity, () => UpdateThroughHandlersAsync(activity, index + 1, cancellationToken))
            : await Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private async Task DeleteThroughHandlersAsync(ConversationReference reference, int index, CancellationToken cancellationToken)
    {
        if (index < _onDelete.Count)
            await _onDelete[index](this, reference, () => DeleteThroughHandlersAsync(reference, index + 1, cancellationToken));
        else
            await Adapter.DeleteActivityAsync(this, reference, cancellationToken);
    }
}
