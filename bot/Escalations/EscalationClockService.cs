using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Dialogs.Escalations;

namespace CoachBot.Bot.Escalations;

/// <summary>Does what time asks of escalations: they climb, remind, wake, and their cards are tried again.
/// What is due when is in the store, so that a restart loses nothing and two instances do nothing twice.</summary>
public sealed partial class EscalationClockService(
    IDatabase database,
    EscalationNews news,
    EscalationDesk desk,
    EscalationAlarm alarm,
    OutboxSignal outbox,
    OutboxClaims claims,
    TimeProvider time,
    ILogger<EscalationClockService> logger) : BackgroundService
{
    // Other processes that share the store do not ring here.
    private static readonly TimeSpan LongestNap = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await alarm.WaitAsync(await LookAsync(stoppingToken), time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                LogStore(exception.GetType().Name);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    // How long there is nothing to do.
    private async Task<TimeSpan> LookAsync(CancellationToken cancellationToken)
    {
        foreach (var number in await database.ReadAsync(connection => EscalationTable.DueAsync(connection, Now), cancellationToken))
            await TryTickAsync(number, cancellationToken);
        var next = await database.ReadAsync(EscalationTable.NextAsync, cancellationToken);
        var pause = next is { } at ? TimeSpan.FromMilliseconds(Math.Max(1, at - Now)) : LongestNap;
        return pause < LongestNap ? pause : LongestNap;
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task TryTickAsync(string number, CancellationToken cancellationToken)
    {
        try
        {
            await TickAsync(number, cancellationToken);
        }
        catch (VersionConflictException)
        {
            // Somebody did something just now: the next look says what is due still.
            alarm.Ring();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException) && !database.IsTransient(exception))
        {
            // One that cannot be handled holds up no other.
            LogTick(number, exception.GetType().Name, exception.StackTrace);
            await PostponeAsync(number, cancellationToken);
        }
    }

    private async Task TickAsync(string number, CancellationToken cancellationToken)
    {
        var places = new Places(await database.ReadAsync(ConversationTable.PlacesAsync, cancellationToken));
        var book = new EscalationBook(database, places, "", new Actor(Person.Coach, AmongManagers: false));
        if (await book.FindAsync(number, cancellationToken) is not { } escalation)
            return;
        var happened = Possible(desk.Tick(escalation), places, escalation);
        if (happened.Count == 0 && escalation.State.IsLive && !book.WasPosted(escalation) && places.For(escalation.State.Rung) is not null)
            happened = [new DeliveryRetried { At = time.GetUtcNow(), By = Person.Coach }];
        if (happened.Count == 0)
        {
            await PostponeAsync(number, cancellationToken);
            return;
        }

        await news.SpreadAsync(book, escalation, happened, cancellationToken);
        await database.WriteAsync(transaction => book.StoreAsync(transaction, claims, time.GetUtcNow()), cancellationToken);
        foreach (var conversation in book.Wakes)
            outbox.Wake(conversation);
    }

    // While nobody is anywhere to see it, it waits where it is: to climb or be posted again would be the same nothing on record, over and over.
    private static IReadOnlyList<EscalationEvent> Possible(IReadOnlyList<EscalationEvent> happened, Places places, EscalationRecord escalation) =>
        places.For(escalation.State.Rung) is not null ? happened : [.. happened.Where(e => e is not (DeliveryRetried or Climbed or Reminded { Whom: not ReminderTo.Agent }))];

    private Task PostponeAsync(string number, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => EscalationTable.PostponeAsync(transaction, number, (time.GetUtcNow() + Pause).ToUnixTimeMilliseconds()), cancellationToken);

    [LoggerMessage(LogLevel.Error, "The clock of escalations could not use the store ({Exception}); trying again")]
    private partial void LogStore(string exception);

    // No message of the exception: it may quote what somebody wrote.
    [LoggerMessage(LogLevel.Error, "The clock could not do what is due for {Escalation} ({Exception}); trying again\n{Trace}")]
    private partial void LogTick(string escalation, string exception, string? trace);
}
