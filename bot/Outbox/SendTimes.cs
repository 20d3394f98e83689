namespace CoachBot.Bot.Outbox;

/// <summary>When messages were sent, held against limits. The limits go from the shortest time to the longest.</summary>
internal sealed class SendTimes(IReadOnlyList<PaceLimit> limits)
{
    private readonly List<DateTimeOffset> _times = [];

    /// <summary>From when on one more is within all limits.</summary>
    public DateTimeOffset FreeAt(DateTimeOffset now)
    {
        var free = now;
        foreach (var limit in limits)
        {
            if (_times.Count >= limit.Count && _times[^limit.Count] + limit.In is var at && at > free)
                free = at;
        }

        return free;
    }

    /// <summary>Counts one.</summary>
    public void Add(DateTimeOffset now)
    {
        _times.Add(now);

        // Twice what the largest limit looks at, so that the list is seldom moved.
        if (_times.Count > 2 * limits[^1].Count)
            _times.RemoveRange(0, limits[^1].Count);
    }

    /// <summary>Whether no limit counts anything any more.</summary>
    public bool IsEmptyAt(DateTimeOffset now) => _times.Count == 0 || _times[^1] + limits[^1].In <= now;
}
