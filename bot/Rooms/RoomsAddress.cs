using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CoachBot.Bot.Rooms;

/// <summary>Where this program listens, as seen from this machine.</summary>
public sealed class RoomsAddress(IServer server)
{
    private const string ConnectorPath = "rooms/connector";

    /// <summary>The page.</summary>
    public Uri Page => Listening();

    /// <summary>Where activities are taken.</summary>
    public Uri Messages => new(Listening(), "api/messages");

    /// <summary>Where the bot sends what it says in a room.</summary>
    public Uri Connector => new(Listening(), ConnectorPath + "/");

    /// <summary>Whether an address to send to is that of the rooms.</summary>
    public static bool IsRooms(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.IsLoopback
        && uri.AbsolutePath.Trim('/') == ConnectorPath;

    private Uri Listening()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.FirstOrDefault(a => a.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            ?? addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The program does not listen yet.");
        var parsed = BindingAddress.Parse(address);
        var host = parsed.Host is "localhost" or "127.0.0.1" or "[::1]" ? parsed.Host : "127.0.0.1";
        return new Uri(FormattableString.Invariant($"{parsed.Scheme}://{host}:{parsed.Port}/"));
    }
}
