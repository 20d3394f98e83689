using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What can be read from the claims of a token.</summary>
public static class JwtTokenValidation
{
    /// <summary>The id of the app that a token was made for, by the version of the token.</summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        string? version = null, app = null, party = null;
        foreach (var claim in claims)
        {
            if (claim.Type == AuthenticationConstants.VersionClaim) version ??= claim.Value;
            else if (claim.Type == AuthenticationConstants.AppIdClaim) app ??= claim.Value;
            else if (claim.Type == AuthenticationConstants.AuthorizedParty) party ??= claim.Value;
        }

        return string.IsNullOrWhiteSpace(version) || version == "1.0" ? app
            : version == "2.0" ? party
            : null;
    }

    /// <summary>Runs the further check of who may call; another bot may not without one.</summary>
    internal static Task ValidateClaimsAsync(AuthenticationConfiguration configuration, IList<Claim> claims)
    {
        if (configuration.ClaimsValidator is { } validator) return validator.ValidateClaimsAsync(claims);
        return SkillValidation.IsSkillClaim(claims)
            ? throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.")
            : Task.CompletedTask;
    }
}
