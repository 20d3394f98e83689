using System.Collections.Concurrent;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>Sends what was stored to be said: at once after a turn, in order per conversation, again until it has arrived.</summary>
public sealed partial class OutboxSender(
    IDatabase database, OutboxSignal signal, OutboxHead head, TimeProvider time, ILogger<OutboxSender> logger) : BackgroundService
{
    // Other processes that share the store do not wake this one.
    private static readonly TimeSpan LongestNap = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, bool> _busy = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.Alone)
            await database.WriteAsync(OutboxTable.UnclaimAsync, stoppingToken);

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var pause = await WakeDueAsync(stoppingToken);
                await DrainAsync(pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                LogStore(exception);
                await Task.Delay(LongestNap, time, stoppingToken);
            }
        }
    }

    private async Task<TimeSpan> WakeDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var connection = await database.OpenAsync(cancellationToken);
        foreach (var conversation in await OutboxTable.DueAsync(connection, now))
            Start(conversation, cancellationToken);
        var next = await OutboxTable.NextAsync(connection, now);
        return next is { } at && at - now < LongestNap.TotalMilliseconds ? TimeSpan.FromMilliseconds(Math.Max(1, at - now)) : LongestNap;
    }

    // Serves wakes until it is time to look for messages that have become due.
    private async Task DrainAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        using var nap = new CancellationTokenSource(pause, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(nap.Token, cancellationToken);
        try
        {
            while (await signal.Wakes.WaitToReadAsync(either.Token))
            {
                while (signal.Wakes.TryRead(out var conversation))
                {
                    if (conversation.Length == 0)
                        return;
                    Start(conversation, cancellationToken);
                }
            }
        }
        catch (OperationCanceledException) when (nap.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return;
        }
    }

    private void Start(string conversation, CancellationToken cancellationToken)
    {
        // True: look once more before leaving.
        if (_busy.AddOrUpdate(conversation, false, (_, _) => true))
            return;
        _ = Task.Run(() => SendAllAsync(conversation, cancellationToken), CancellationToken.None);
    }

    private async Task SendAllAsync(string conversation, CancellationToken cancellationToken)
    {
        try
        {
            do
            {
                _busy[conversation] = false;
                while (await head.SendAsync(conversation, cancellationToken) is { } pause)
                {
                    if (pause > TimeSpan.Zero)
                        await Task.Delay(pause, time, cancellationToken);
                }
            }
            while (!_busy.TryRemove(KeyValuePair.Create(conversation, false)));
        }
        catch (Exception exception)
        {
            _busy.TryRemove(conversation, out _);
            if (!cancellationToken.IsCancellationRequested)
                LogStore(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The outbox could not use the store; trying again")]
    private partial void LogStore(Exception exception);
}
