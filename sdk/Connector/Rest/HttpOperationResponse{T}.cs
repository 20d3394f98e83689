namespace Microsoft.Rest;

/// <summary>What came back from a call, and its body.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    /// <summary>The body, read.</summary>
    public T Body { get; set; } = default!;
}
