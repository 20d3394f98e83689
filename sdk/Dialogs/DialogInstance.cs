using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on a stack, with its state.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    /// <summary>What the dialog remembers between turns.</summary>
    [JsonPropertyName("state")]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    /// <summary>Where the instance stands: positive in this stack, negative in the parent's.</summary>
    [JsonPropertyName("stackIndex")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog when the instance was last run: null where the dialog does not watch it.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Version { get; set; } = null!;
}
