using System.Data.Common;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>Sends the first message of a conversation, and notes what became of it.</summary>
public sealed partial class OutboxHead(
    IDatabase database,
    OutboxClaims claims,
    SendPace pace,
    SendConditions conditions,
    IDelivery delivery,
    DeliveryNotices notices,
    OutboxSignal signal,
    TimeProvider time,
    ILogger<OutboxHead> logger,
    IEnumerable<IDeliveryWatch>? watches = null)
{
    /// <summary>How long one attempt may take.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(1);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Sends it, if it is time.</summary>
    /// <returns>How long to wait before the next look; null when there is nothing more to do here.</returns>
    public async Task<TimeSpan?> SendAsync(string conversation, CancellationToken cancellationToken)
    {
        var now = Now;
        var head = await database.ReadAsync(connection => OutboxTable.HeadAsync(connection, conversation, now), cancellationToken);
        if (head is null)
            return null;
        if (head.NextAt > now)
            return TimeSpan.FromMilliseconds(head.NextAt - now);

        var row = head with { MaybeArrived = claims.MayHaveArrived(head) ? 1 : 0 };
        var begun = false;
        string? id;
        try
        {
            var answer = await conditions.AskAsync(row, cancellationToken);
            if (!answer.Send)
                return await NoteAsync(transaction => OutboxTable.DroppedAsync(transaction, row.Id, Now), false, cancellationToken);
            if (pace.Take(conversation) is { Ticks: > 0 } wait)
                return wait;
            if (!claims.Holds(head) && !await database.WriteAsync(transaction => OutboxTable.ClaimAsync(transaction, row.Id, claims.Take(), now), cancellationToken))
                return null;

            begun = true;
            id = await DeliverAsync(row with { Json = answer.Json ?? row.Json }, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return await NoteFailureAsync(row, exception, begun, cancellationToken);
        }

        return await NoteAsync(
            async transaction =>
            {
                await OutboxTable.SentAsync(transaction, row.Id, id, Now);
                await notices.ArrivedAsync(transaction, row);
                foreach (var watch in watches ?? [])
                    await watch.ArrivedAsync(transaction, row, id);
            },
            row.Attempts > 0,
            cancellationToken);
    }

    private async Task<string?> DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        return await delivery.DeliverAsync(row, either.Token).WaitAsync(either.Token);
    }

    private Task<TimeSpan?> NoteFailureAsync(OutboxRow row, Exception failure, bool begun, CancellationToken cancellationToken)
    {
        var error = DeliveryFailure.Describe(failure);
        var maybeArrived = row.MaybeArrived != 0 || begun && DeliveryFailure.MayHaveArrived(failure);
        if (!DeliveryFailure.MayPass(failure) || row.Attempts + 1 >= Backoff.MostAttempts)
        {
            LogGivenUp(row.Id, row.Attempts + 1, error);
            return NoteAsync(
                async transaction =>
                {
                    await OutboxTable.FailedAsync(transaction, row.Id, error, maybeArrived, Now);
                    await notices.StoppedAsync(transaction, row);
                    foreach (var watch in watches ?? [])
                        await watch.StoppedAsync(transaction, row, error);
                },
                true,
                cancellationToken);
        }

        // Seeded by the message and the attempt: spread, and yet the same on every run.
        var luck = new Random(HashCode(row)).NextDouble();
        var pause = Backoff.Pause(row.Attempts, (failure as DeliveryException)?.RetryAfter, luck);
        LogRetry(row.Id, error, pause);
        return NoteAsync(
            async transaction =>
            {
                await OutboxTable.RetryAsync(transaction, row.Id, (time.GetUtcNow() + pause).ToUnixTimeMilliseconds(), error, maybeArrived);
                await notices.DelayedAsync(transaction, row);
            },
            true,
            cancellationToken);

        static int HashCode(OutboxRow row) => unchecked((int)((row.Id * 397) ^ row.Attempts));
    }

    // What became of a message is known only here until it is stored: a stop does not cut that short.
    private async Task<TimeSpan?> NoteAsync(Func<DbTransaction, Task> note, bool aside, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await database.WriteAsync(note, CancellationToken.None);

                // The note may have left a message for another conversation.
                if (aside)
                    signal.Wake("");
                return TimeSpan.Zero;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is not OutOfMemoryException)
            {
                LogStore(exception);
                await Task.Delay(StorePause, time, cancellationToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Message {Id} was not taken ({Error}); trying again in {Pause}")]
    private partial void LogRetry(long id, string error, TimeSpan pause);

    [LoggerMessage(LogLevel.Error, "Message {Id} was given up after {Attempts} attempts ({Error}); it stays in the outbox as failed")]
    private partial void LogGivenUp(long id, long attempts, string error);

    [LoggerMessage(LogLevel.Error, "What became of a message could not be stored; trying again")]
    private partial void LogStore(Exception exception);
}
