namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens.</summary>
public interface IAuthenticator
{
    /// <summary>A token; a new one, if it is forced.</summary>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
