namespace Microsoft.Bot.Builder;

/// <summary>A step of the pipeline that every turn passes through on its way to the bot.</summary>
public interface IMiddleware
{
    /// <summary>Works on the turn; calling <paramref name="next"/> passes it on, not calling it ends it.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
