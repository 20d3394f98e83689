namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened, told to the dialogs of a stack.</summary>
public class DialogEvent
{
    /// <summary>Whether the parents hear of it when no child handles it.</summary>
    public bool Bubble { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>What goes with it: may be null.</summary>
    public object Value { get; set; } = null!;
}
