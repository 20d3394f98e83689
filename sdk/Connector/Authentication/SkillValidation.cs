using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells the tokens of other bots.</summary>
public static class SkillValidation
{
    /// <summary>Whether an authorization header holds the token of another bot.</summary>
    public static bool IsSkillToken(string authHeader) =>
        BearerToken.TryRead(authHeader, out var token) && IsSkillClaim(token.Claims);

    /// <summary>Whether claims are those of another bot.</summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var all = claims as IReadOnlyCollection<Claim> ?? [.. claims];
        string? Value(string type) => all.FirstOrDefault(claim => claim.Type == type)?.Value;

        if (Value(AuthenticationConstants.AppIdClaim) == AuthenticationConstants.AnonymousSkillAppId) return true;
        if (Value(AuthenticationConstants.VersionClaim) is null) return false;
        var audience = Value(AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(audience)
            || audience is AuthenticationConstants.ToBotFromChannelTokenIssuer
                or GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer) return false;
        var appId = JwtTokenValidation.GetAppIdFromClaims(all);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;
    }

    /// <summary>The identity of a skill where nothing is checked.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() => new(
        [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
        AuthenticationConstants.AnonymousAuthType);
}
