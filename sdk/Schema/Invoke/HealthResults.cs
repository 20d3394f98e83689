using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How the bot is.</summary>
public class HealthResults
{
    /// <summary>Creates an empty health results.</summary>
    public HealthResults()
    {
    }

    /// <summary>Creates a health results from its parts.</summary>
    public HealthResults(
        bool success = default,
        string authorization = null,
        string userAgent = null,
        IList<string> messages = null,
        object diagnostics = null)
    {
        Success = success;
        Authorization = authorization;
        UserAgent = userAgent;
        Messages = messages;
        Diagnostics = diagnostics;
    }

    /// <summary>The success.</summary>
    [JsonPropertyName("success")]
    public bool Success { get; set; }

    /// <summary>The authorization.</summary>
    [JsonPropertyName("authorization")]
    public string Authorization { get; set; }

    /// <summary>The user agent.</summary>
    [JsonPropertyName("user-agent")]
    public string UserAgent { get; set; }

    /// <summary>The messages.</summary>
    [JsonPropertyName("messages")]
    public IList<string> Messages { get; set; }

    /// <summary>The diagnostics.</summary>
    [JsonPropertyName("diagnostics")]
    public object Diagnostics { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
