using System.Threading.Channels;

namespace CoachBot.Bot.Escalations;

/// <summary>Tells the clock that something may be due earlier than it thinks.</summary>
public sealed class EscalationAlarm
{
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Rings.</summary>
    public void Ring() => _rings.Writer.TryWrite(true);

    /// <summary>Waits until it rings, or time is up.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var nap = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(nap.Token, cancellationToken);
        try
        {
            await _rings.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (nap.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return;
        }
    }
}
