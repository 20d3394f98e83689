namespace AdaptiveCards;

/// <summary>Which inputs an action sends.</summary>
public enum AdaptiveAssociatedInputs
{
    /// <summary>The inputs of the card and its parents.</summary>
    Auto,

    /// <summary>No inputs.</summary>
    None,
}
