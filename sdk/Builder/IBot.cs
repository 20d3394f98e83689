namespace Microsoft.Bot.Builder;

/// <summary>A bot: what runs when an activity arrives.</summary>
public interface IBot
{
    /// <summary>Handles one incoming activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
