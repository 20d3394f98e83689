using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>One request to a service: what it sends, and how its answer is read.</summary>
internal sealed class ServiceCall(HttpClient http, ServiceClientCredentials? credentials, HttpMethod method, Uri uri)
{
    public object? Body { get; init; }

    public Dictionary<string, List<string>>? CustomHeaders { get; init; }

    /// <summary>A status that means "there is none", read as no body.</summary>
    public HttpStatusCode? NothingStatus { get; init; }

    public bool ThrowHttpOperationException { get; init; }

    public async Task<HttpOperationResponse<T>> SendAsync<T>(CancellationToken cancellationToken)
    {
        var raw = await SendRawAsync(cancellationToken);
        try
        {
            var there = raw.Response!.IsSuccessStatusCode;
            return new HttpOperationResponse<T>
            {
                Request = raw.Request,
                Response = raw.Response,
                Body = (there ? await ReadAsync<T>(raw.Response, cancellationToken) : default)!,
            };
        }
        catch
        {
            raw.Dispose();
            throw;
        }
    }

    public async Task<HttpOperationResponse> SendRawAsync(CancellationToken cancellationToken)
    {
        var result = new HttpOperationResponse { Request = new HttpRequestMessage(method, uri) };
        try
        {
            await PrepareAsync(result.Request, cancellationToken);
            result.Response = await http.SendAsync(result.Request, cancellationToken);
            if (!result.Response.IsSuccessStatusCode && result.Response.StatusCode != NothingStatus)
                throw await CreateErrorAsync(result.Request, result.Response, cancellationToken);
            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    private async Task PrepareAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Body is not null)
        {
            request.Content = new ByteArrayContent(SchemaJson.SerializeToUtf8Bytes(Body));
            request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        }

        if (CustomHeaders is not null)
        {
            foreach (var (name, values) in CustomHeaders)
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, values);
            }
        }

        UserAgent.AddTo(request.Headers);
        if (credentials is not null) await credentials.ProcessHttpRequestAsync(request, cancellationToken);
    }

    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (IsBlank(body)) return default;
        try
        {
            return SchemaJson.Deserialize<T>(body);
        }
        catch (JsonException error)
        {
            var content = await response.Content.ReadAsStringAsync(cancellationToken);
            throw new SerializationException("Unable to deserialize the response.", content, error);
        }
    }

    private async Task<RestException> CreateErrorAsync(
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken)
    {
        var content = await response.Content.ReadAsStringAsync(cancellationToken);
        var sent = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var message = $"Operation returned an invalid status code '{response.StatusCode}'";
        var asked = new HttpRequestMessageWrapper(request, sent);
        var answered = new HttpResponseMessageWrapper(response, content);
        return ThrowHttpOperationException
            ? new HttpOperationException(message) { Request = asked, Response = answered, Body = content }
            : new ErrorResponseException(message) { Request = asked, Response = answered, Body = ReadError(content) };
    }

    private static ErrorResponse? ReadError(string content)
    {
        if (string.IsNullOrWhiteSpace(content)) return null;
        try
        {
            return SchemaJson.Deserialize<ErrorResponse>(content);
        }
        catch (JsonException)
        {
            // A proxy's page, say: the text is in the response.
            return null;
        }
    }

    private static bool IsBlank(byte[] body) => body.AsSpan().IndexOfAnyExcept(" \r\n\t"u8) < 0;
}
