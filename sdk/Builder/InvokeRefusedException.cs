using System.Net;

namespace Microsoft.Bot.Builder;

/// <summary>An invoke whose value cannot be used, with the answer that says so.</summary>
internal sealed class InvokeRefusedException(HttpStatusCode status, object? body = null) : Exception
{
    public InvokeResponse Response { get; } = new() { Status = (int)status, Body = body };
}
