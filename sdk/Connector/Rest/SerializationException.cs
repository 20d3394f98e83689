namespace Microsoft.Rest;

/// <summary>The body of an answer could not be read.</summary>
public class SerializationException : RestException
{
    /// <summary>Creates the exception.</summary>
    public SerializationException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public SerializationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with what could not be read.</summary>
    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException) => Content = content;

    /// <summary>What could not be read.</summary>
    public string Content { get; set; }
}
