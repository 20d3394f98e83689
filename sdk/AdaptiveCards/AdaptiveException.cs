namespace AdaptiveCards;

/// <summary>Something went wrong with a card.</summary>
public class AdaptiveException : Exception
{
    /// <summary>Makes the exception.</summary>
    public AdaptiveException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public AdaptiveException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public AdaptiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
