using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The channel refused a request.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Creates the exception.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The body of the answer, where it could be read.</summary>
    public ErrorResponse Body { get; set; }
}
