using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Bot.Tests.Support;

/// <summary>The channel's side: takes what the bot sends, and refuses when a test says so.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<JsonElement> _taken = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private int _membersAsked;

    private ConnectorStub(WebApplication app) => _app = app;

    public string Url { get; private set; } = "";

    public IReadOnlyList<JsonElement> Taken => [.. _taken];

    /// <summary>What was replaced: the id of the message, and its new text.</summary>
    public ConcurrentQueue<(string Id, string Text)> Replaced { get; } = new();

    public IEnumerable<string> Texts => _taken.Select(TextOf);

    /// <summary>Decides an answer; null takes the message.</summary>
    public Func<JsonElement, HttpResponse, Task<int?>>? Refuse { get; set; }

    public static async Task<ConnectorStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Services.AddLogging(l => l.ClearProviders());
        var app = builder.Build();
        var stub = new ConnectorStub(app);
        app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", stub.TakeAsync);
        app.MapGet("/v3/conversations/{conversation}/pagedmembers", stub.MembersAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{activity}", stub.ReplaceAsync);
        await app.StartAsync();
        stub.Url = app.Urls.First() + "/";
        return stub;
    }

    /// <summary>Who is in every conversation; null when the channel does not tell.</summary>
    public IReadOnlyList<string>? Members { get; set; }

    /// <summary>How often that was asked for.</summary>
    public int MembersAsked => _membersAsked;

    public static string TextOf(JsonElement activity) =>
        activity.TryGetProperty("text", out var text) ? text.GetString()! : activity.TryGetProperty("summary", out var summary) ? summary.GetString()! : "";

    public static string KeyOf(JsonElement activity) => activity.GetProperty("channelData").GetProperty("deliveryKey").GetString()!;

    public async Task WaitForAsync(int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (_taken.Count < count)
            await _arrived.WaitAsync(limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task<JsonElement?> ReadAsync(HttpContext context)
    {
        var activity = (await JsonDocument.ParseAsync(context.Request.Body)).RootElement;
        if (Refuse is null || await Refuse(activity, context.Response) is not { } status)
            return activity;
        context.Response.StatusCode = status;
        return null;
    }

    private async Task ReplaceAsync(HttpContext context, string activity)
    {
        if (await ReadAsync(context) is not { } replacement)
            return;
        Replaced.Enqueue((activity, TextOf(replacement)));
        await context.Response.WriteAsJsonAsync(new { id = activity });
    }

    private IResult MembersAsync()
    {
        Interlocked.Increment(ref _membersAsked);
        return Members is { } members ? Results.Ok(new { members = members.Select(id => new { id, name = id }) }) : Results.StatusCode(403);
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { } activity)
            return;
        _taken.Enqueue(activity);
        _arrived.Release();
        await context.Response.WriteAsJsonAsync(new { id = $"m{_taken.Count}" });
    }
}
