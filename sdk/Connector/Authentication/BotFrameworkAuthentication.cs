using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows who sends what comes in, and makes clients to answer.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the token of a request.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken);

    /// <summary>Checks the token of a streaming connection.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken);

    /// <summary>Makes clients on behalf of a bot.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Makes a client of the token service.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken);

    /// <summary>What a token for a channel is asked for.</summary>
    public virtual string GetOriginatingAudience() => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Checks the token of a request that carries no activity.</summary>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader,
        CancellationToken cancellationToken) =>
        throw new NotSupportedException("This authentication knows requests that carry an activity only.");
}
