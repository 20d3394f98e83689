using CoachBot.Bot.Escalations;
using CoachBot.Bot.Outbox;
using CoachBot.Bot.Rooms;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace CoachBot.Bot.Hosting;

/// <summary>What the program is made of.</summary>
public static class BotServices
{
    /// <summary>The store, the turn, the outbox.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IDatabase>(_ => new SqliteDatabase(settings.StoreFile));
        services.AddSingleton<KeyedLock>();
        services.AddSingleton<TurnStore>();
        services.AddSingleton<TurnLimits>();
        services.AddSingleton<TurnTransaction>();
        services.AddSingleton<IStatePropertyAccessor<DialogState>, TurnDialogState>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxClaims>();
        services.AddSingleton<OutboxHead>();
        services.AddSingleton<SendPace>();
        services.AddSingleton<SendConditions>();
        services.AddSingleton<ISendCondition, StillWaiting>();
        services.AddSingleton<DeliveryNotices>();
        services.AddSingleton<IDelivery, ChannelDelivery>();
        services.AddSingleton<EscalationAlarm>();
        services.AddSingleton<Rosters>();
        services.AddSingleton<IDeliveryWatch, CardWatch>();
        services.AddSingleton<ConnectorClients>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton<HealthEndpoint>();
        services.AddSingleton<RoomsPass>();
        services.AddSingleton<RoomsAddress>();
        services.AddSingleton(BuildAdapters);
        services.AddHostedService<StartNotes>();
        services.AddHostedService<OutboxSender>();
        services.AddHostedService<EscalationClockService>();
        services.AddHostedService<Housekeeping>();
        return services;
    }

    /// <summary>The web rooms.</summary>
    public static IServiceCollection AddRooms(this IServiceCollection services)
    {
        services.AddSingleton<RoomFeed>();
        services.AddSingleton<RoomKeeper>();
        services.AddSingleton<RoomEvents>();
        services.AddSingleton<RoomsConnector>();
        services.AddHostedService<RoomCourier>();
        return services;
    }

    private static BotAdapters BuildAdapters(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var channels = BuildAdapter(services, configuration);
        if (services.GetRequiredService<BotSettings>().OpenDoor)
            return new BotAdapters(channels, channels);

        // The rooms are this very program: no token passes between them and the bot.
        return new BotAdapters(channels, BuildAdapter(services, new ConfigurationBuilder().Build()));
    }

    private static CloudAdapter BuildAdapter(IServiceProvider services, IConfiguration configuration)
    {
        var logger = services.GetRequiredService<ILogger<CloudAdapter>>();
        var clients = services.GetRequiredService<ConnectorClients>();
        var authentication = new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: clients, logger: logger);
        return new CloudAdapter(authentication, logger);
    }
}
