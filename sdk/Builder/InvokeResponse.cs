namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke, given as the HTTP answer to it.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>The body.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status says it went well.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
