using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks the token service over HTTP.</summary>
internal sealed class ServiceUserTokenClient(string? appId, ServiceClientCredentials credentials, HttpClient http, Uri service)
    : UserTokenClient
{
    public override async Task<TokenResponse?> GetUserTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        string? magicCode,
        CancellationToken cancellationToken) =>
        await GetAsync<TokenResponse?>(
            User("GetToken").WithQuery(
                ("userId", userId), ("connectionName", connectionName), ("channelId", channelId), ("code", magicCode)),
            cancellationToken);

    public override Task<SignInResource> GetSignInResourceAsync(
        string connectionName,
        Activity activity,
        string? finalRedirect,
        CancellationToken cancellationToken) =>
        GetAsync<SignInResource>(
            ServiceUri.Create(service, "api", "botsignin", "GetSignInResource").WithQuery(
                ("state", CreateTokenExchangeState(appId ?? string.Empty, connectionName, activity)),
                ("finalRedirect", finalRedirect)),
            cancellationToken);

    public override async Task SignOutUserAsync(
        string userId,
        string? connectionName,
        string? channelId,
        CancellationToken cancellationToken)
    {
        var uri = User("SignOut").WithQuery(("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var result = await Call(HttpMethod.Delete, uri).SendRawAsync(cancellationToken);
    }

    public override Task<TokenStatus[]> GetTokenStatusAsync(
        string userId,
        string channelId,
        string? includeFilter,
        CancellationToken cancellationToken) =>
        GetAsync<TokenStatus[]>(
            User("GetTokenStatus").WithQuery(("userId", userId), ("channelId", channelId), ("include", includeFilter)),
            cancellationToken);

    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken)
    {
        var uri = User("GetAadTokens").WithQuery(
            ("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var result = await Call(HttpMethod.Post, uri, new AadResourceUrls(resourceUrls))
            .SendAsync<Dictionary<string, TokenResponse>>(cancellationToken);
        return result.Body;
    }

    public override async Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken)
    {
        var uri = User("exchange").WithQuery(
            ("userId", userId), ("connectionName", connectionName), ("channelId", channelId));
        using var result = await Call(HttpMethod.Post, uri, exchangeRequest).SendAsync<TokenResponse>(cancellationToken);
        return result.Body;
    }

    private async Task<T> GetAsync<T>(Uri uri, CancellationToken cancellationToken)
    {
        using var result = await Call(HttpMethod.Get, uri).SendAsync<T>(cancellationToken);
        return result.Body;
    }

    private Uri User(string operation) => ServiceUri.Create(service, "api", "usertoken", operation);

    private ServiceCall Call(HttpMethod method, Uri uri, object? body = null) => new(http, credentials, method, uri)
    {
        Body = body,
        NothingStatus = method == HttpMethod.Get ? HttpStatusCode.NotFound : null,
    };
}
