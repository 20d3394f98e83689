using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a command carries.</summary>
public class CommandValue<T>
{
    /// <summary>The command id.</summary>
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; } = null!;

    /// <summary>The data.</summary>
    [JsonPropertyName("data")]
    public T Data { get; set; }
}
