using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A further check of who may call.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/> for who may not.</summary>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
