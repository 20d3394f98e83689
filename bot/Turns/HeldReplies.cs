using CoachBot.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>Holds back what the bot says, until what it did is stored.</summary>
public sealed class HeldReplies
{
    private readonly List<HeldReply> _held = [];
    private readonly string _turn;
    private bool _open;

    /// <summary>Begins to hold back.</summary>
    public HeldReplies(ITurnContext turnContext, string turn)
    {
        _turn = turn;
        turnContext.OnSendActivities(OnSendAsync);
        turnContext.OnUpdateActivity(OnUpdateAsync);
        turnContext.OnDeleteActivity(OnDeleteAsync);
    }

    /// <summary>What is held, in the order it was said.</summary>
    public IReadOnlyList<HeldReply> All => _held;

    /// <summary>Throws away what is held.</summary>
    public void Clear() => _held.Clear();

    /// <summary>Holds one more.</summary>
    public void Add(string kind, Activity activity) => _held.Add(new HeldReply(NextKey(), kind, activity));

    /// <summary>Lets activities through to the caller who waits for them.</summary>
    public async Task ReleaseAsync(ITurnContext turnContext, IReadOnlyCollection<Activity> answer, CancellationToken cancellationToken)
    {
        _open = true;
        if (answer.Count > 0)
            await turnContext.SendActivitiesAsync([.. answer], cancellationToken);
    }

    private string NextKey() => FormattableString.Invariant($"{_turn}|{_held.Count}");

    private Task<ResourceResponse[]> OnSendAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (_open)
            return next();

        var ids = new ResourceResponse[activities.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = new ResourceResponse(NextKey());
            Add(OutboxKind.Send, activities[i]);
        }

        return Task.FromResult(ids);
    }

    private Task<ResourceResponse> OnUpdateAsync(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next)
    {
        if (_open)
            return next();
        Add(OutboxKind.Update, activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    private Task OnDeleteAsync(ITurnContext turnContext, ConversationReference reference, Func<Task> next)
    {
        if (_open)
            return next();
        Add(OutboxKind.Delete, new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId });
        return Task.CompletedTask;
    }
}
