namespace Microsoft.Rest;

/// <summary>What stays of a request.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Copies a request.</summary>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        foreach (var (name, value) in httpRequest.Options) Properties[name] = value;
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>The address.</summary>
    public Uri RequestUri { get; protected set; }

    /// <summary>The options of the request.</summary>
    public IDictionary<string, object> Properties { get; private set; } =
        new Dictionary<string, object?>(StringComparer.Ordinal);
}
