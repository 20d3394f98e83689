using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Whether a turn comes from another bot, which calls this one as its skill.</summary>
internal static class SkillCaller
{
    internal static bool IsOf(ITurnContext turnContext)
        => turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
            && SkillValidation.IsSkillClaim(identity.Claims);
}
