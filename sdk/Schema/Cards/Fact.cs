using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A name and its value on a receipt.</summary>
public class Fact
{
    /// <summary>Creates it empty.</summary>
    public Fact()
    {
    }

    /// <summary>Creates it from its parts.</summary>
    public Fact(
        string key = null,
        string value = null)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonPropertyName("key")]
    public string Key { get; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
