using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Sees an account with what Teams says of it.</summary>
internal static class TeamsAccounts
{
    public static TeamsChannelAccount From(ChannelAccount account)
    {
        var member = SchemaJson.Convert<TeamsChannelAccount>(account)!;

        // The roster has another name for it than activities have.
        if (member.AadObjectId == null && account.Properties?.TryGetValue("objectId", out var id) == true && id.ValueKind == JsonValueKind.String)
            member.AadObjectId = id.GetString();
        return member;
    }
}
