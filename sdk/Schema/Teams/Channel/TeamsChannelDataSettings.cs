using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Settings chosen when the app was installed.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Creates an empty teams channel data settings.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>Creates a teams channel data settings from its parts.</summary>
    public TeamsChannelDataSettings(ChannelInfo selectedChannel = null)
    {
        SelectedChannel = selectedChannel;
    }

    /// <summary>The selected channel.</summary>
    [JsonPropertyName("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
