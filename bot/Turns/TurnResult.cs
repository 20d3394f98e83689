using CoachBot.Bot.Storage;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>What is left to do once a turn is stored.</summary>
/// <param name="Answer">What is returned with the response.</param>
/// <param name="Wakes">The conversations that have something to send.</param>
public sealed record TurnResult(IReadOnlyCollection<Activity> Answer, IReadOnlyCollection<string> Wakes)
{
    /// <summary>The answer of a turn that was handled before.</summary>
    public static TurnResult Again(TurnRow earlier, Activity activity)
    {
        if (earlier.Answer is null)
            return new TurnResult([], []);
        var answer = ActivityJson.ReadAnswer(earlier.Answer);
        var expects = string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal);
        return new TurnResult(expects ? answer : [.. answer.Where(a => a.Type == ActivityTypesEx.InvokeResponse)], []);
    }
}
