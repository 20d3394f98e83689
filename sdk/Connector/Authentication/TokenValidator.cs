using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks signature, issuer, lifetime and endorsements of a token.</summary>
internal sealed class TokenValidator(SigningKeys keys, IReadOnlyCollection<string> issuers)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private readonly JsonWebTokenHandler _handler = new();

    public async Task<ClaimsIdentity> ValidateAsync(
        string? authHeader,
        string? channelId,
        string[] requiredEndorsements,
        CancellationToken cancellationToken)
    {
        if (!BearerToken.TryGet(authHeader, out var token))
            throw new UnauthorizedAccessException("The authorization header is not a bearer token.");
        var result = await ValidateAsync(token, cancellationToken);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            await keys.RefreshAsync();
            result = await ValidateAsync(token, cancellationToken);
        }

        if (!result.IsValid)
            throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
        var keyId = ((JsonWebToken)result.SecurityToken).Kid;
        await CheckEndorsementsAsync(keyId, channelId, requiredEndorsements, cancellationToken);
        return result.ClaimsIdentity;
    }

    private async Task<TokenValidationResult> ValidateAsync(string token, CancellationToken cancellationToken) =>
        await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidateIssuer = true,
            ValidateAudience = false, // the app id is checked against the credentials, which may know several
            ValidateLifetime = true,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ValidateIssuerSigningKey = true,
            TryAllIssuerSigningKeys = false, // endorsements are looked up by key id, so the key must be the one that is named
            ClockSkew = ClockSkew,
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
            IssuerSigningKeys = await keys.GetAsync(cancellationToken),
        });

    private async Task CheckEndorsementsAsync(
        string? keyId,
        string? channelId,
        string[] required,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(channelId) && required.Length == 0) return;
        if (await keys.GetEndorsementsAsync(keyId, cancellationToken) is not { } endorsements) return;
        if (!string.IsNullOrEmpty(channelId) && !endorsements.Contains(channelId, StringComparer.Ordinal))
            throw new UnauthorizedAccessException($"The key is not endorsed for the channel {channelId}.");
        if (required.Any(one => !endorsements.Contains(one, StringComparer.Ordinal)))
            throw new UnauthorizedAccessException("The key is not endorsed for what is required.");
    }
}
