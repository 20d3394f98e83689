namespace AdaptiveCards;

/// <summary>The weight of a text.</summary>
public enum AdaptiveTextWeight
{
    /// <summary>The usual weight.</summary>
    Default,

    /// <summary>Lighter.</summary>
    Lighter,

    /// <summary>Bolder.</summary>
    Bolder,
}
