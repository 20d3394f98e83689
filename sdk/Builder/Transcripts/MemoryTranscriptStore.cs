using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts until the process ends.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;
    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = new(StringComparer.Ordinal);
    private readonly Lock _sync = new();

    /// <inheritdoc />
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_sync)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var channel))
                _channels[activity.ChannelId] = channel = new(StringComparer.Ordinal);
            if (!channel.TryGetValue(activity.Conversation.Id, out var transcript))
                channel[activity.Conversation.Id] = transcript = [];
            Keep(transcript, activity);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_sync)
        {
            var kept = _channels.GetValueOrDefault(channelId)?.GetValueOrDefault(conversationId) ?? [];
            var asked = kept.Where(activity => (activity.Timestamp ?? default) >= startDate).OrderBy(activity => activity.Timestamp);
            return Task.FromResult(Page(asked, activity => activity.Id, continuationToken));
        }
    }

    /// <inheritdoc />
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_sync)
        {
            var conversations = (_channels.GetValueOrDefault(channelId) ?? []).Select(conversation => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = conversation.Key,
                Created = conversation.Value.Min(activity => activity.Timestamp) ?? default,
            });
            return Task.FromResult(Page(conversations.OrderBy(info => info.Created), info => info.Id, continuationToken));
        }
    }

    /// <inheritdoc />
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_sync)
            _channels.GetValueOrDefault(channelId)?.Remove(conversationId);
        return Task.CompletedTask;
    }

    private static void Keep(List<IActivity> transcript, IActivity activity)
    {
        var index = transcript.FindIndex(kept => string.Equals(kept.Id, activity.Id, StringComparison.Ordinal));
        switch (activity.Type)
        {
            case ActivityTypes.MessageUpdate when index >= 0:
                var updated = Copies.Of(activity);
                updated.Type = transcript[index].Type;
                updated.LocalTimestamp = transcript[index].LocalTimestamp;
                updated.Timestamp = transcript[index].Timestamp;
                transcript[index] = updated;
                break;
            case ActivityTypes.MessageDelete when index >= 0:
                transcript[index] = Gone(transcript[index]);
                break;
            case ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete:
                break;
            default:
                transcript.Add(activity);
                break;
        }
    }

    // That something was said stays known, but not what or by whom.
    private static Activity Gone(IActivity activity) => new(ActivityTypes.MessageDelete)
    {
        Id = activity.Id,
        From = new ChannelAccount(id: "deleted", role: activity.From?.Role),
        Recipient = new ChannelAccount(id: "deleted", role: activity.Recipient?.Role),
        Locale = (activity as Activity)?.Locale,
        LocalTimestamp = activity.Timestamp,
        Timestamp = activity.Timestamp,
        ChannelId = activity.ChannelId,
        Conversation = activity.Conversation,
        ServiceUrl = activity.ServiceUrl,
        ReplyToId = activity.ReplyToId,
    };

    private static PagedResult<T> Page<T>(IEnumerable<T> ordered, Func<T, string> idOf, string? continuationToken)
    {
        var rest = continuationToken is null
            ? ordered
            : ordered.SkipWhile(item => !string.Equals(idOf(item), continuationToken, StringComparison.Ordinal)).Skip(1);
        var items = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == PageSize ? idOf(items[^1]) : null };
    }
}
