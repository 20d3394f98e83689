using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack as it is stored.</summary>
public class DialogState
{
    /// <summary>Creates the state of an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Creates the state of a stack, top first.</summary>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs, the active one first.</summary>
    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
