using System.Text.Json;
using CoachBot.Bot.Rooms;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Hosting;

/// <summary>Takes activities: whatever comes in is answered with a reply, a 4xx that says why, or a 503 to come back later.</summary>
public sealed partial class MessagesEndpoint(
    BotSettings settings, BotAdapters adapters, RoomsPass pass, TurnTransaction bot, ILogger<MessagesEndpoint> logger)
{
    /// <summary>Handles one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var fromRooms = pass.IsShown(context);
        if (settings.OpenDoor && !Loopback.IsLocal(context))
        {
            await Refusal.WriteAsync(context.Response, StatusCodes.Status403Forbidden, "Without MicrosoftAppId only this machine is let in.");
            return;
        }

        if (await RequestBody.ReadAsync(context, settings.MaxBodyBytes) is not { } body || await RefuseAsync(context, body, fromRooms))
            return;

        context.Request.Body = body;
        try
        {
            // A turn that has begun is finished, whether or not the caller stays.
            await adapters.For(fromRooms).ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context.Response, exception);
        }
    }

    private async Task<bool> RefuseAsync(HttpContext context, MemoryStream body, bool fromRooms)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            body.Position = 0;
            if (ActivityCheck.Problem(json.RootElement) is { } problem)
            {
                await Refusal.WriteAsync(context.Response, StatusCodes.Status400BadRequest, problem);
                return true;
            }

            if (fromRooms || settings.AllowedTenants.Count == 0 || settings.AllowedTenants.Contains(ActivityCheck.Tenant(json.RootElement), StringComparer.OrdinalIgnoreCase))
                return false;
            await Refusal.WriteAsync(context.Response, StatusCodes.Status403Forbidden, "This bot does not serve your organisation.");
            return true;
        }
        catch (JsonException exception)
        {
            var sentence = FormattableString.Invariant($"The body is not JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine}).");
            await Refusal.WriteAsync(context.Response, StatusCodes.Status400BadRequest, sentence);
            return true;
        }
    }

    private Task RefuseAsync(HttpResponse response, Exception exception)
    {
        // The message of an exception may quote what somebody wrote.
        if (exception is JsonException or FormatException or ArgumentException)
        {
            LogNotRead(exception.GetType().Name);
            return Refusal.WriteAsync(response, StatusCodes.Status400BadRequest, "The body is not an activity: a field has a value of the wrong kind.");
        }

        LogNotHandled(exception.GetType().Name, exception.StackTrace);
        response.Headers.RetryAfter = "5";
        return Refusal.WriteAsync(response, StatusCodes.Status503ServiceUnavailable, "The bot cannot store anything just now; send the same again in a moment.");
    }

    [LoggerMessage(LogLevel.Information, "A body was refused ({Exception})")]
    private partial void LogNotRead(string exception);

    [LoggerMessage(LogLevel.Error, "A turn could not be stored ({Exception}); the channel is asked to send it again\n{Trace}")]
    private partial void LogNotHandled(string exception, string? trace);
}
