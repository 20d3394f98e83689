using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A parameter of a search.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Creates an empty messaging extension parameter.</summary>
    public MessagingExtensionParameter()
    {
    }

    /// <summary>Creates a messaging extension parameter from its parts.</summary>
    public MessagingExtensionParameter(string name = null, object value = null)
    {
        Name = name!;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; } = null!;

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public object Value { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
