using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>Names this process among those that share the store.</summary>
public sealed class OutboxClaims(TimeProvider time)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private readonly string _name = Guid.NewGuid().ToString("n");

    /// <summary>A claim for this process, from now on.</summary>
    public OutboxClaim Take() => new(_name, (time.GetUtcNow() + Lease).ToUnixTimeMilliseconds());

    /// <summary>Whether this process may send a message without a further note in the store, for long enough to do it.</summary>
    public bool Holds(OutboxRow row) =>
        IsFresh(row) && row.MaybeArrived != 0 && row.ClaimedUntil > (time.GetUtcNow() + OutboxHead.Timeout).ToUnixTimeMilliseconds();

    /// <summary>Whether an attempt by somebody may have arrived. This process knows of its own: a failed one is always counted.</summary>
    public bool MayHaveArrived(OutboxRow row) => row.MaybeArrived != 0 && !IsFresh(row);

    private bool IsFresh(OutboxRow row) => row.ClaimedBy == _name && row.Attempts == 0;
}
