namespace AdaptiveCards;

/// <summary>A text is not a card.</summary>
public class AdaptiveSerializationException : AdaptiveException
{
    /// <summary>Makes the exception.</summary>
    public AdaptiveSerializationException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public AdaptiveSerializationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
