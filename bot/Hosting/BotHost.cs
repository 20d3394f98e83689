using CoachBot.Bot.Practice;
using CoachBot.Bot.Rooms;
using CoachBot.Bot.Storage;
using CoachBot.Coaching.Playbooks;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration.Memory;

namespace CoachBot.Bot.Hosting;

/// <summary>Puts the program together.</summary>
public static class BotHost
{
    // What the log tells unless the settings say otherwise: the bot's own lines, not one for every request.
    private static readonly Dictionary<string, string?> Calm = new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
    };

    /// <summary>Builds the program from its settings.</summary>
    /// <param name="args">The command line: settings, as --Name value.</param>
    /// <param name="change">Changes to the services, for tests.</param>
    /// <exception cref="SettingsException">It cannot start with these settings.</exception>
    public static async Task<WebApplication> BuildAsync(string[] args, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Calm });
        var settings = new SettingsReader(builder.Configuration, builder.Environment).Read();
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && settings.OpenDoor)
            builder.WebHost.UseUrls("http://127.0.0.1:3978");
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null; // RequestBody holds the limit, and says so.
        });
        builder.Services.AddBot(settings).AddCoach(OpenPlaybook(settings), builder.Configuration).AddPractice(settings);
        if (settings.RoomsEnabled)
            builder.Services.AddRooms();
        change?.Invoke(builder.Services);

        var app = builder.Build();
        await Upgrades.RunAsync(app.Services.GetRequiredService<IDatabase>(), CancellationToken.None);
        app.MapPost("/api/messages", (HttpContext context, MessagesEndpoint endpoint) => endpoint.HandleAsync(context));
        app.MapGet("/health", (HealthEndpoint endpoint, CancellationToken cancellationToken) => endpoint.HandleAsync(cancellationToken));
        if (settings.RoomsEnabled)
            app.MapRooms();
        return app;
    }

    private static PlaybookFile OpenPlaybook(BotSettings settings) =>
        settings.PlaybookFile.Length == 0 ? PlaybookFile.Embedded() : new PlaybookFile(settings.PlaybookFile);
}
