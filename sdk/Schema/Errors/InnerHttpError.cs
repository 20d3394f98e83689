using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What an inner call answered.</summary>
public class InnerHttpError
{
    /// <summary>Creates an empty inner http error.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Creates a inner http error from its parts.</summary>
    public InnerHttpError(int? statusCode = null, object body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The status code.</summary>
    [JsonPropertyName("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The body.</summary>
    [JsonPropertyName("body")]
    public object Body { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
