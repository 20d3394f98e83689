namespace CoachBot.Bot.Outbox;

/// <summary>Keeps below the limits that Teams puts on a bot. What other processes send is not seen here: for that there is the channel's 429.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</remarks>
public sealed class SendPace(TimeProvider time)
{
    private static readonly PaceLimit[] InConversation =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1800, TimeSpan.FromHours(1)),
    ];

    // Teams counts per tenant; counting all tenants together is on the safe side.
    private static readonly PaceLimit[] InAll = [new(50, TimeSpan.FromSeconds(1))];

    private readonly Dictionary<string, SendTimes> _conversations = new(StringComparer.Ordinal);
    private readonly SendTimes _all = new(InAll);
    private readonly Lock _gate = new();
    private DateTimeOffset _tidiedAt = time.GetUtcNow();

    /// <summary>Counts a message to a conversation if it may be sent now.</summary>
    /// <returns>How long to wait before asking again; zero when it may be sent.</returns>
    public TimeSpan Take(string conversation)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            Tidy(now);
            if (!_conversations.TryGetValue(conversation, out var here))
                _conversations[conversation] = here = new SendTimes(InConversation);
            var free = here.FreeAt(now) > _all.FreeAt(now) ? here.FreeAt(now) : _all.FreeAt(now);
            if (free > now)
                return free - now;
            here.Add(now);
            _all.Add(now);
            return TimeSpan.Zero;
        }
    }

    // Conversations that have been silent for so long that no limit counts them any more.
    private void Tidy(DateTimeOffset now)
    {
        if (now - _tidiedAt < InConversation[^1].In)
            return;
        _tidiedAt = now;
        foreach (var (conversation, times) in _conversations)
        {
            if (times.IsEmptyAt(now))
                _conversations.Remove(conversation);
        }
    }
}
