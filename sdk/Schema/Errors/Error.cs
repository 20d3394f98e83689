using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong.</summary>
public class Error
{
    /// <summary>Creates an empty error.</summary>
    public Error()
    {
    }

    /// <summary>Creates a error from its parts.</summary>
    public Error(string code = null, string message = null, InnerHttpError innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    public string Code { get; set; }

    /// <summary>The message.</summary>
    [JsonPropertyName("message")]
    public string Message { get; set; }

    /// <summary>The inner http error.</summary>
    [JsonPropertyName("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
