using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a refused request.</summary>
public class ErrorResponse
{
    /// <summary>Creates an empty error response.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Creates a error response from its parts.</summary>
    public ErrorResponse(Error error = null)
    {
        Error = error;
    }

    /// <summary>The error.</summary>
    [JsonPropertyName("error")]
    public Error Error { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
