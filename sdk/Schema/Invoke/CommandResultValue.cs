using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What came of a command.</summary>
public class CommandResultValue<T>
{
    /// <summary>The command id.</summary>
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; } = null!;

    /// <summary>The data.</summary>
    [JsonPropertyName("data")]
    public T Data { get; set; }

    /// <summary>The error.</summary>
    [JsonPropertyName("error")]
    public Error Error { get; set; }
}
