using System.Net;
using System.Text;

namespace CoachBot.Sdk.Tests.Connector;

/// <summary>A service that keeps what it is asked and answers what it is told to.</summary>
internal sealed class FakeChannel : HttpMessageHandler
{
    private readonly List<Asked> _requests = [];

    public IReadOnlyList<Asked> Requests => _requests;

    public Asked Last => _requests[^1];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = _ => Json("""{"id":"r1"}""");

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public HttpClient CreateClient() => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (_requests)
        {
            _requests.Add(new Asked(
                request.Method.Method,
                request.RequestUri!.AbsoluteUri,
                body,
                request.Content?.Headers.ContentType?.ToString(),
                request.Headers.Authorization?.ToString(),
                request.Headers.UserAgent.ToString()));
        }

        return Answer(request);
    }

    internal sealed record Asked(string Method, string Url, string? Body, string? ContentType, string? Authorization, string UserAgent);
}
