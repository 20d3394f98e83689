using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.Bot.Rooms;

/// <summary>Brings what is written in a room to the bot, over HTTP like Teams does, until the bot has taken it.</summary>
public sealed partial class RoomCourier(
    RoomKeeper keeper, RoomFeed feed, RoomsAddress address, RoomsPass pass, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<RoomCourier> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromMinutes(1) };

    /// <inheritdoc/>
    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await HasStartedAsync(stoppingToken))
            return;
        await keeper.StartAsync(fresh: false, stoppingToken);
        await Task.WhenAll(Room.All.Select(room => ServeAsync(room, stoppingToken)));
    }

    // The bot is brought messages over HTTP, so it must listen first; it may also stop before it ever does.
    private async Task<bool> HasStartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var stopping = stoppingToken.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    private async Task ServeAsync(Room room, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                if (await keeper.NextAsync(room, cancellationToken) is { } message)
                    await BringAsync(message, cancellationToken);
                else
                    await keeper.WaitForMessagesAsync(room, Look, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                LogNotTaken(room.Name, exception.GetType().Name);
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    private async Task BringAsync(RoomMessageRow message, CancellationToken cancellationToken)
    {
        var activity = (JsonObject)JsonNode.Parse(message.Json)!;

        // The port may have changed since it was written.
        activity["serviceUrl"] = address.Connector.ToString();
        feed.Tell(new RoomPulse(message.Room));
        using var request = new HttpRequestMessage(HttpMethod.Post, address.Messages)
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Add(RoomsPass.Header, pass.Value);
        using var response = await _http.SendAsync(request, cancellationToken);
        if ((int)response.StatusCode >= 500)
            throw new HttpRequestException("The bot cannot take it just now.", null, response.StatusCode);

        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        await keeper.SettleAsync(message, RoomAnswer.Events(message, activity, (int)response.StatusCode, body), cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "A message of the room {Room} was not taken ({Exception}); bringing it again")]
    private partial void LogNotTaken(string room, string exception);
}
