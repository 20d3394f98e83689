using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What stays of a message after it has been disposed.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>Creates an empty wrapper.</summary>
    protected HttpMessageWrapper()
    {
    }

    /// <summary>The body, as text.</summary>
    public string Content { get; set; }

    /// <summary>The headers.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes over the headers of a message.</summary>
    protected void CopyHeaders(HttpHeaders headers)
    {
        if (headers is null) return;
        foreach (var (name, values) in headers) Headers[name] = [.. values];
    }
}
