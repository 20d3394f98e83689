namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was read in a text, and where.</summary>
/// <typeparam name="T">What was read.</typeparam>
public class ModelResult<T>
{
    /// <summary>The words.</summary>
    public string Text { get; set; } = null!;

    /// <summary>Where they start.</summary>
    public int Start { get; set; }

    /// <summary>Where their last character is.</summary>
    public int End { get; set; }

    /// <summary>The kind of thing.</summary>
    public string TypeName { get; set; } = null!;

    /// <summary>The thing.</summary>
    public T Resolution { get; set; } = default!;
}
