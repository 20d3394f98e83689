namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What tokens must fulfil beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>What the signing key must be endorsed for.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>A further check of who may call.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Further issuers whose tokens are accepted, those of the own tenant for instance.</summary>
    public virtual IEnumerable<string> ValidTokenIssuers { get; set; }
}
