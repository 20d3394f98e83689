using CoachBot.Bot.Rooms;

namespace CoachBot.Bot.Hosting;

/// <summary>Says at start who may call, and where the rooms are.</summary>
public sealed partial class StartNotes(BotSettings settings, RoomsAddress address, IHostApplicationLifetime lifetime, ILogger<StartNotes> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.OpenDoor)
            LogOpenDoor();
        lifetime.ApplicationStarted.Register(() =>
        {
            LogListening(address.Messages);
            if (settings.RoomsEnabled)
                LogRooms(address.Page);
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "MicrosoftAppId is empty: calls are taken without a token, from this machine only. This is for development; anywhere else the bot does not start like this.")]
    private partial void LogOpenDoor();

    [LoggerMessage(LogLevel.Information, "Taking activities at {Address}")]
    private partial void LogListening(Uri address);

    [LoggerMessage(LogLevel.Information, "The rooms are at {Address}")]
    private partial void LogRooms(Uri address);
}
