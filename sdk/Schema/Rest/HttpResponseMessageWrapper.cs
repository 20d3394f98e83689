using System.Net;

namespace Microsoft.Rest;

/// <summary>What stays of a response.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Copies a response.</summary>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content?.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>The words that came with the status.</summary>
    public string ReasonPhrase { get; protected set; }
}
