using Microsoft.Bot.Schema;
using Trace = System.Diagnostics.Trace;

namespace Microsoft.Bot.Builder;

/// <summary>Hands what is said in a turn to a transcript.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    /// <summary>Hands what is said to this transcript.</summary>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    /// <inheritdoc />
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var transcript = new Queue<Activity>();
        HearIncoming(turnContext.Activity, transcript);
        turnContext.OnSendActivities((_, activities, next) => HearSentAsync(activities, next, transcript));
        turnContext.OnUpdateActivity((_, activity, next) => HearUpdatedAsync(activity, next, transcript));
        turnContext.OnDeleteActivity((_, reference, next) => HearDeletedAsync(reference, next, transcript));
        await nextTurn(cancellationToken);
        while (transcript.TryDequeue(out var activity))
            await LogAsync(activity);
    }

    private static void HearIncoming(Activity? activity, Queue<Activity> transcript)
    {
        // A turn that the bot started itself was said by nobody.
        if (activity is null || activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
            return;
        activity.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(activity.From.Role))
            activity.From.Role = RoleTypes.User;
        transcript.Enqueue(Copies.Of(activity));
    }

    private static async Task<ResourceResponse[]> HearSentAsync(
        List<Activity> activities, Func<Task<ResourceResponse[]>> next, Queue<Activity> transcript)
    {
        var responses = await next();
        for (var index = 0; index < activities.Count; index++)
        {
            var copy = Copies.Of(activities[index]);
            if (responses is not null && index < responses.Length && responses[index]?.Id is { Length: > 0 } id)
                copy.Id = id;
            if (string.IsNullOrEmpty(copy.Id))
                copy.Id = $"g_{Guid.NewGuid():n}";
            copy.Timestamp ??= DateTimeOffset.UtcNow;
            transcript.Enqueue(copy);
        }

        return responses;
    }

    private static async Task<ResourceResponse> HearUpdatedAsync(Activity activity, Func<Task<ResourceResponse>> next, Queue<Activity> transcript)
    {
        var response = await next();
        var copy = Copies.Of(activity);
        copy.Type = ActivityTypes.MessageUpdate;
        transcript.Enqueue(copy);
        return response;
    }

    private static async Task HearDeletedAsync(ConversationReference reference, Func<Task> next, Queue<Activity> transcript)
    {
        await next();
        transcript.Enqueue(new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId }.ApplyConversationReference(reference));
    }

    private async Task LogAsync(Activity activity)
    {
        try
        {
            await _logger.LogActivityAsync(activity);
        }
        catch (Exception error)
        {
            // What was said has been said: a transcript that fails must not fail the turn.
            Trace.TraceError("The transcript did not take an activity: {0}", error);
        }
    }
}
