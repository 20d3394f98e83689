namespace AdaptiveCards;

/// <summary>Something odd in a card that did not stop it from being read.</summary>
/// <param name="code">A number for the kind of warning.</param>
/// <param name="message">What is odd.</param>
public class AdaptiveWarning(int code, string message)
{
    /// <summary>A number for the kind of warning.</summary>
    public int Code { get; } = code;

    /// <summary>What is odd.</summary>
    public string Message { get; } = message;
}
