using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CoachBot.Bot.Tests.Support;

/// <summary>Reads the events of a room like a page does.</summary>
internal static class RoomReader
{
    public static async Task<List<RoomLine>> HistoryAsync(HttpClient http, string room)
    {
        var lines = new List<RoomLine>();
        await foreach (var line in FollowAsync(http, room))
        {
            if (line.Kind == "ready")
                break;
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Everything up to the event looked for, from the room's beginning.</summary>
    public static async Task<List<RoomLine>> UntilAsync(HttpClient http, string room, Func<RoomLine, bool> last)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var lines = new List<RoomLine>();
        await foreach (var line in FollowAsync(http, room, cancellationToken: limit.Token))
        {
            if (line.Id is not null)
                lines.Add(line);
            if (last(line))
                return lines;
        }

        throw new InvalidOperationException("The room went silent.");
    }

    public static async IAsyncEnumerable<RoomLine> FollowAsync(
        HttpClient http, string room, string? lastSeen = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/rooms/events");
        if (lastSeen is not null)
            request.Headers.Add("Last-Event-ID", lastSeen);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        string? id = null, kind = null;
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
                id = line[4..];
            else if (line.StartsWith("event: ", StringComparison.Ordinal))
                kind = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal) && kind == "ready")
                yield return new RoomLine(id, kind, JsonDocument.Parse(line[6..]).RootElement);
            else if (line.StartsWith("data: ", StringComparison.Ordinal) && kind!.StartsWith(room + ".", StringComparison.Ordinal))
                yield return new RoomLine(id, kind[(room.Length + 1)..], JsonDocument.Parse(line[6..]).RootElement);
            else if (line.Length == 0)
                (id, kind) = (null, null);
        }
    }
}
