namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token, and how long it lasts.</summary>
public class AuthenticatorResult
{
    /// <summary>The token.</summary>
    public string AccessToken { get; set; } = null!;

    /// <summary>When it expires.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
