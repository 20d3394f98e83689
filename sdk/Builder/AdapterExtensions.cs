namespace Microsoft.Bot.Builder;

/// <summary>Registers with an adapter what dialogs look for in the turn.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts a storage into the state of every turn.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Puts states into the state of every turn, each under the full name of its type.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var botState in botStates)
            botAdapter.Use(new RegisterClassMiddleware<BotState>(botState, botState.GetType().FullName));
        return botAdapter;
    }
}
