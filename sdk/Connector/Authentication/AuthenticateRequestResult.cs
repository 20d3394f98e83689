using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>What a token for the sender is asked for.</summary>
    public string Audience { get; set; }

    /// <summary>Who sent it.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = null!;

    /// <summary>The caller id of the sender.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes clients that answer.</summary>
    public ConnectorFactory ConnectorFactory { get; set; } = null!;
}
