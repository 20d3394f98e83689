using System.Security.Claims;
using System.Security.Principal;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Whether a turn comes from another bot, which calls this one as its skill.</summary>
internal static class SkillCaller
{
    private const string ChannelIssuer = "https://api.botframework.com";

    internal static bool IsOf(ITurnContext turnContext)
    {
        if (turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is not ClaimsIdentity identity)
            return false;

        // A skill's caller presents its own app id to another app: for a channel the two are not both apps.
        var version = identity.FindFirst("ver")?.Value;
        var audience = identity.FindFirst("aud")?.Value;
        var caller = version is "2.0" ? identity.FindFirst("azp")?.Value : identity.FindFirst("appid")?.Value;
        return version is not null
            && !string.IsNullOrWhiteSpace(audience)
            && !string.Equals(audience, ChannelIssuer, StringComparison.OrdinalIgnoreCase)
            && !string.IsNullOrWhiteSpace(caller)
            && !string.Equals(caller, audience, StringComparison.Ordinal);
    }
}
