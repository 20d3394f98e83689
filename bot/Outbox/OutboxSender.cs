using System.Collections.Concurrent;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>Sends what was stored to be said: at once after a turn, in order per conversation, again until it has arrived.</summary>
public sealed partial class OutboxSender(
    IDatabase database, OutboxSignal signal, OutboxClaims claims, IDelivery delivery, TimeProvider time, ILogger<OutboxSender> logger) : BackgroundService
{
    /// <summary>How long one attempt may take.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    // Other processes that share the store do not wake this one.
    private static readonly TimeSpan LongestNap = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, bool> _busy = new(StringComparer.Ordinal);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

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
        var now = Now;
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
                while (await SendNextAsync(conversation, cancellationToken))
                {
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

    private async Task<bool> SendNextAsync(string conversation, CancellationToken cancellationToken)
    {
        var now = Now;
        var head = await database.ReadAsync(connection => OutboxTable.HeadAsync(connection, conversation, now), cancellationToken);
        if (head is null || head.NextAt > now)
            return false;
        if (!claims.Holds(head)
            && !await database.WriteAsync(transaction => OutboxTable.ClaimAsync(transaction, head.Id, claims.Take(), now), cancellationToken))
        {
            return false;
        }

        try
        {
            using var limit = new CancellationTokenSource(Timeout, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
            var id = await delivery.DeliverAsync(head, either.Token);
            await database.WriteAsync(transaction => OutboxTable.SentAsync(transaction, head.Id, id, Now), CancellationToken.None);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return await NoteFailureAsync(head, exception, cancellationToken);
        }
    }

    private async Task<bool> NoteFailureAsync(OutboxRow row, Exception exception, CancellationToken cancellationToken)
    {
        var error = exception is DeliveryException refused ? refused.Message : exception.GetType().Name;
        if (Backoff.Pause(exception, row.Attempts) is not { } pause)
        {
            LogGivenUp(row.Id, row.Attempts + 1, error);
            await database.WriteAsync(transaction => OutboxTable.FailedAsync(transaction, row.Id, error, Now), cancellationToken);
            return true;
        }

        LogRetry(row.Id, error, pause);
        var next = (time.GetUtcNow() + pause).ToUnixTimeMilliseconds();
        await database.WriteAsync(transaction => OutboxTable.RetryAsync(transaction, row.Id, next, error), cancellationToken);

        // The pause may end before the next look at the store was planned.
        signal.Wake("");
        return false;
    }

    [LoggerMessage(LogLevel.Warning, "Message {Id} was not taken ({Error}); trying again in {Pause}")]
    private partial void LogRetry(long id, string error, TimeSpan pause);

    [LoggerMessage(LogLevel.Error, "Message {Id} was given up after {Attempts} attempts ({Error}); it stays in the outbox as failed")]
    private partial void LogGivenUp(long id, long attempts, string error);

    [LoggerMessage(LogLevel.Error, "The outbox could not use the store; trying again")]
    private partial void LogStore(Exception exception);
}
