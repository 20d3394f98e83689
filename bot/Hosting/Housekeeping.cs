using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Hosting;

/// <summary>Forgets, once an hour, the turns and messages that nobody will ask for again.</summary>
public sealed partial class Housekeeping(IDatabase database, BotSettings settings, TimeProvider time, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await PruneAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception);
            }
        }
    }

    private Task PruneAsync(CancellationToken cancellationToken)
    {
        var before = (time.GetUtcNow() - settings.KeepTurns).ToUnixTimeMilliseconds();
        return database.WriteAsync(
            async transaction =>
            {
                await TurnTable.PruneAsync(transaction, before);
                await OutboxTable.PruneAsync(transaction, before);
            },
            cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Old turns could not be forgotten; trying again in an hour")]
    private partial void LogFailed(Exception exception);
}
