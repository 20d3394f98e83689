namespace Microsoft.Rest;

/// <summary>A service answered with a status that the operation does not know.</summary>
public class HttpOperationException : RestException
{
    /// <summary>Creates the exception.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public HttpOperationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The body of the answer, where it could be read.</summary>
    public object Body { get; set; }
}
