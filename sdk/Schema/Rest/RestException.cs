namespace Microsoft.Rest;

/// <summary>Something went wrong between a client and a service.</summary>
public class RestException : Exception
{
    /// <summary>Creates the exception.</summary>
    public RestException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
