using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whom the bot speaks for.</summary>
public class OnBehalfOf
{
    /// <summary>Creates an empty on behalf of.</summary>
    public OnBehalfOf()
    {
    }

    /// <summary>Creates a on behalf of from its parts.</summary>
    public OnBehalfOf(
        int itemId = default,
        string mentionType = null,
        string mri = null,
        string displayName = null)
    {
        ItemId = itemId;
        MentionType = mentionType;
        Mri = mri;
        DisplayName = displayName;
    }

    /// <summary>The item id.</summary>
    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    /// <summary>The mention type.</summary>
    [JsonPropertyName("mentionType")]
    public string MentionType { get; set; }

    /// <summary>The mri.</summary>
    [JsonPropertyName("mri")]
    public string Mri { get; set; }

    /// <summary>The display name.</summary>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
