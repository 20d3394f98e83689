using System.Globalization;
using System.Threading.Channels;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Rooms;

/// <summary>Shows the rooms live, over server-sent events: first what was, then what happens. One stream for all of them, since a browser
/// keeps but six connections to a server, over all its tabs; an event is named for its room and its kind.</summary>
public sealed class RoomEvents(IDatabase database, RoomFeed feed, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>Streams until the page leaves or the program stops.</summary>
    public async Task StreamAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var response = context.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        var listener = feed.Listen();
        try
        {
            await response.WriteAsync("retry: 1000\n\n", either.Token);
            var last = await WriteNewAsync(response, LastSeen(context.Request), either.Token);
            await WriteAsync(response, null, "ready", "{}", either.Token);
            while (!either.IsCancellationRequested)
            {
                switch (await NextAsync(listener, either.Token))
                {
                    case { Typing: { } room }:
                        await WriteAsync(response, null, $"{room}.typing", "{}", either.Token);
                        break;
                    case { }:
                        last = await WriteNewAsync(response, last, either.Token);
                        break;
                    default:
                        await response.WriteAsync(": keep-alive\n\n", either.Token);
                        await response.Body.FlushAsync(either.Token);
                        break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page has gone, or the program stops: the page comes back by itself.
        }
        finally
        {
            feed.Leave(listener);
        }
    }

    private static long LastSeen(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0;

    private static async Task WriteAsync(HttpResponse response, long? id, string kind, string json, CancellationToken cancellationToken)
    {
        var line = id is null ? "" : string.Create(CultureInfo.InvariantCulture, $"id: {id}\n");
        await response.WriteAsync($"{line}event: {kind}\ndata: {json}\n\n", cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }

    private async Task<RoomPulse?> NextAsync(Channel<RoomPulse> listener, CancellationToken cancellationToken)
    {
        using var nap = new CancellationTokenSource(KeepAlive, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(nap.Token, cancellationToken);
        try
        {
            return await listener.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<long> WriteNewAsync(HttpResponse response, long after, CancellationToken cancellationToken)
    {
        while (true)
        {
            var from = after;
            var events = await database.ReadAsync(connection => RoomTable.EventsAsync(connection, from), cancellationToken);
            foreach (var happened in events)
            {
                await WriteAsync(response, happened.Seq, $"{happened.Room}.{happened.Kind}", happened.Json, cancellationToken);
                after = happened.Seq;
            }

            if (after == from)
                return after;
        }
    }
}
