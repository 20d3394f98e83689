using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The tokens of users, kept by the token service.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>The token of a user, or null when there is none.</summary>
    public abstract Task<TokenResponse> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string magicCode,
        CancellationToken cancellationToken);

    /// <summary>How a user signs in.</summary>
    public abstract Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string finalRedirect,
        CancellationToken cancellationToken);

    /// <summary>Forgets the token of a user.</summary>
    public abstract Task SignOutUserAsync(
        string userId,
        string connectionName,
        string channelId,
        CancellationToken cancellationToken);

    /// <summary>Which tokens a user has.</summary>
    public abstract Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string includeFilter,
        CancellationToken cancellationToken);

    /// <summary>Tokens of a user for resources of the directory.</summary>
    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken);

    /// <summary>Exchanges a token of a user for another.</summary>
    public abstract Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What a sign-in has to remember, as text.</summary>
    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Convert.ToBase64String(SchemaJson.SerializeToUtf8Bytes(new TokenExchangeState
        {
            ConnectionName = connectionName,
            Conversation = activity.GetConversationReference(),
            RelatesTo = activity.RelatesTo,
            MsAppId = appId,
        }));
    }

    /// <summary>Disposes what is owned.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
