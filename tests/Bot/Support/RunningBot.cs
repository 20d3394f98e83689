using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Hosting;
using CoachBot.Bot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Bot.Tests.Support;

/// <summary>The whole program on a free port, with a scripted bot behind the turn.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static int _ids;
    private readonly WebApplication _app;

    private RunningBot(WebApplication app, ScriptedBot bot, ConnectorStub connector)
    {
        (_app, Bot, Connector) = (app, bot, connector);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public ScriptedBot Bot { get; }

    public ConnectorStub Connector { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public IDatabase Database => _app.Services.GetRequiredService<IDatabase>();

    public static async Task<RunningBot> StartAsync(ConnectorStub connector, string file, Action<IServiceCollection>? change = null, params string[] args)
    {
        var bot = new ScriptedBot();
        var app = await BotHost.BuildAsync(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Store:File", file, "--Rooms:Enabled", "false", .. args],
            services =>
            {
                services.AddSingleton<IBot>(bot);
                services.AddLogging(l => l.ClearProviders());
                change?.Invoke(services);
            });
        await app.StartAsync();
        return new RunningBot(app, bot, connector);
    }

    public JsonObject Message(string text, string conversation = "c1", string? id = null) => new()
    {
        ["type"] = "message",
        ["id"] = id ?? $"a{Interlocked.Increment(ref _ids)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Connector.Url,
        ["from"] = new JsonObject { ["id"] = "29:agent", ["name"] = "Alex" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "CoachBot" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["text"] = text,
    };

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => Http.PostAsJsonAsync("/api/messages", activity);

    public async Task<IReadOnlyList<JsonElement>> AskAsync(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var response = await PostAsync(activity);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        return [.. body.GetProperty("activities").EnumerateArray()];
    }

    public async Task<string> SayAsync(string text, string conversation = "c1") =>
        string.Join(" | ", (await AskAsync(Message(text, conversation))).Select(ConnectorStub.TextOf));

    /// <summary>Waits until the outbox is as told: what was taken is noted a moment later.</summary>
    public async Task WaitForOutboxAsync(long waiting, long failed = 0)
    {
        for (var look = 0; ; look++)
        {
            var count = await Database.ReadAsync(OutboxTable.CountAsync, default);
            if (count == new OutboxCount(waiting, failed))
                return;
            Assert.True(look < 400, $"The outbox stands at {count}.");
            await Task.Delay(25);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
