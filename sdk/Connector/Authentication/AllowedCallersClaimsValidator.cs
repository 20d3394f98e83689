using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets only certain bots call this one.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly IList<string> _allowedCallers;

    /// <summary>Creates the check; "*" allows every bot.</summary>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        ArgumentNullException.ThrowIfNull(allowedCallers);
        _allowedCallers = allowedCallers;
    }

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!SkillValidation.IsSkillClaim(claims) || _allowedCallers.Contains("*")) return Task.CompletedTask;
        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        return appId is not null && _allowedCallers.Contains(appId)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException(
                $"Received a request from a bot with an app ID of \"{appId}\". To enable requests from this caller, add the app ID to your configuration file.");
    }
}
