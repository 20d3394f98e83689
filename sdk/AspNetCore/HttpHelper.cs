using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads activities from requests and writes answers.</summary>
internal static class HttpHelper
{
    /// <summary>The body, or null when it is not what was expected.</summary>
    public static async Task<T?> ReadRequestAsync<T>(HttpRequest request, ILogger logger, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            if (CharsetOf(request) is not { } encoding) return await SchemaJson.DeserializeAsync<T>(request.Body, cancellationToken);
            await using var utf8 = Encoding.CreateTranscodingStream(request.Body, encoding, Encoding.UTF8, leaveOpen: true);
            return await SchemaJson.DeserializeAsync<T>(utf8, cancellationToken);
        }
        catch (JsonException error)
        {
            HttpLog.NotReadable(logger, error.Path, error);
            return null;
        }
    }

    /// <summary>The answer of the bot, or plain success when there is none.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is null) return;
        var body = SchemaJson.SerializeToUtf8Bytes(answer.Body);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken);
    }

    // UTF-8 is what JSON is, and what everybody sends; the others are read all the same.
    private static Encoding? CharsetOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.Charset.HasValue) return null;
        return type.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage ? encoding : null;
    }
}
