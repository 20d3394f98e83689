using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

/// <summary>An adapter that keeps what is sent, replaced and deleted.</summary>
internal sealed class CapturingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback) => RunPipelineAsync(turnContext, callback, default);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id ?? "sent")));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
