using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;

namespace CoachBot.Bot.Escalations;

/// <summary>Who is in the conversations that escalations go to, remembered for a while. Not to know it holds nothing up.</summary>
public sealed partial class Rosters(TimeProvider time, ILogger<Rosters> logger)
{
    /// <summary>As many as a card may name.</summary>
    public const int Most = 60;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Known = TimeSpan.FromHours(1);
    private static readonly TimeSpan Unknown = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, (IReadOnlyList<string> Ids, DateTimeOffset Until)> _known = new(StringComparer.Ordinal);

    /// <summary>The ids of those in the turn's conversation; none when the channel does not tell.</summary>
    public async ValueTask<IReadOnlyList<string>> OfAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var key = $"{context.Activity.ChannelId}/{context.Activity.Conversation.Id}";
        if (_known.TryGetValue(key, out var known) && known.Until > time.GetUtcNow())
            return known.Ids;
        var ids = await AskAsync(context, cancellationToken);
        var kept = ids ?? known.Ids ?? [];
        _known[key] = (kept, time.GetUtcNow() + (ids is null ? Unknown : Known));
        return kept;
    }

    private async Task<IReadOnlyList<string>?> AskAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
            var page = await TeamsInfo.GetPagedMembersAsync(context, Most, cancellationToken: either.Token);
            return [.. (page.Members ?? []).Select(m => m.Id).Where(id => !string.IsNullOrEmpty(id)).Take(Most)];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            LogUnknown(exception.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "The channel did not say who is in the managers' conversation ({Exception}); cards name those known otherwise")]
    private partial void LogUnknown(string exception);
}
