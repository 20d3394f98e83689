namespace Microsoft.Rest;

/// <summary>What came back from a call.</summary>
public interface IHttpOperationResponse
{
    /// <summary>What was asked.</summary>
    HttpRequestMessage Request { get; set; }

    /// <summary>What was answered.</summary>
    HttpResponseMessage Response { get; set; }
}
