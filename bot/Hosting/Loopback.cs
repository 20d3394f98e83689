using System.Net;

namespace CoachBot.Bot.Hosting;

/// <summary>Tells a call from this machine from one that only looks like it.</summary>
public static class Loopback
{
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    /// <summary>Whether the caller sits on this machine, called it by its own name, and was not passed on by a proxy or tunnel.
    /// A page elsewhere whose name was made to point here still calls by its own name.</summary>
    public static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote)
        && IsLocalName(context.Request.Host.Host)
        && !Forwarding.Any(context.Request.Headers.ContainsKey);

    private static bool IsLocalName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
