using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a health check.</summary>
public class HealthCheckResponse
{
    /// <summary>Creates an empty health check response.</summary>
    public HealthCheckResponse()
    {
    }

    /// <summary>Creates a health check response from its parts.</summary>
    public HealthCheckResponse(HealthResults healthResults = null)
    {
        HealthResults = healthResults;
    }

    /// <summary>The health results.</summary>
    [JsonPropertyName("healthResults")]
    public HealthResults HealthResults { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
