namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, and the index of what it stands for.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; } = null!;

    /// <summary>The index.</summary>
    public int Index { get; set; }
}
