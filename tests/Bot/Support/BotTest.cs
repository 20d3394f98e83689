using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Bot.Tests.Support;

/// <summary>A test with a store of its own and a channel to talk to.</summary>
public abstract class BotTest : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
    private readonly List<IAsyncDisposable> _running = [];

    internal ConnectorStub Connector { get; private set; } = null!;

    protected string StoreFile => Path.Combine(_folder, "coachbot.db");

    public async Task InitializeAsync()
    {
        Connector = await ConnectorStub.StartAsync();
        _running.Add(Connector);
    }

    public async Task DisposeAsync()
    {
        foreach (var running in Enumerable.Reverse(_running))
            await running.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal async Task<RunningBot> StartAsync(Action<IServiceCollection>? change = null, params string[] args)
    {
        var bot = await RunningBot.StartAsync(Connector, StoreFile, change, args);
        _running.Add(bot);
        return bot;
    }
}
