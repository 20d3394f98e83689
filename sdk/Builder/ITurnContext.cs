using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the activity that came in and the means to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that made this context.</summary>
    BotAdapter Adapter { get; }

    /// <summary>Values kept for as long as the turn lasts.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity that came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether something other than a trace was sent.</summary>
    bool Responded { get; }

    /// <summary>Sends a text message.</summary>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity.</summary>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends several activities, in order.</summary>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity sent earlier.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity sent earlier, by its id.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the activity that a reference names.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler that sees activities before they are sent.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler that sees an activity before it replaces another.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler that sees which activity is about to be deleted.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
