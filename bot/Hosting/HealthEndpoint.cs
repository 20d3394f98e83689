using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Hosting;

/// <summary>Says whether the bot can do its work.</summary>
public sealed partial class HealthEndpoint(IDatabase database, PlaybookState playbook, ILogger<HealthEndpoint> logger)
{
    /// <summary>Handles one request: 200 when all is well, 503 when the store is away.</summary>
    public async Task<IResult> HandleAsync(CancellationToken cancellationToken)
    {
        try
        {
            var outbox = await database.ReadAsync(OutboxTable.CountAsync, cancellationToken);
            var report = new { status = "ok", store = "ok", outbox = new { waiting = outbox.Waiting, failed = outbox.Failed }, playbook = playbook.Status };
            return Results.Json(report);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogStore(exception);
            return Results.Json(new { status = "down", store = "unreachable", playbook = playbook.Status }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    [LoggerMessage(LogLevel.Error, "The store cannot be reached")]
    private partial void LogStore(Exception exception);
}
