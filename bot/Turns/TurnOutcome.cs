using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>What a turn wants stored and said.</summary>
/// <param name="Turn">Which turn.</param>
/// <param name="Loaded">What it was run on.</param>
/// <param name="Desk">What it did.</param>
/// <param name="Activity">What came in.</param>
/// <param name="Held">What it says.</param>
/// <param name="Failed">The activity it could not handle, as JSON; null when it went well.</param>
/// <param name="Retried">The id of the failed turn that it ran again; null when none.</param>
public sealed record TurnOutcome(
    TurnId Turn, LoadedTurn Loaded, TurnDesk Desk, Activity Activity, IReadOnlyList<HeldReply> Held, string? Failed, string? Retried)
{
    /// <summary>Whether the caller waits for the replies.</summary>
    public bool ExpectsReplies => string.Equals(Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal);

    /// <summary>What is returned with the response.</summary>
    public IReadOnlyList<Activity> Answer => [.. Held.Where(IsAnswer).Select(h => h.Activity)];

    /// <summary>What is sent after.</summary>
    public IEnumerable<HeldReply> ToSend => Held.Where(h => !IsAnswer(h) && h.Activity.Type is not (ActivityTypes.Typing or ActivityTypes.Trace));

    private bool IsAnswer(HeldReply held) =>
        held.Kind == Storage.OutboxKind.Send && (ExpectsReplies || held.Activity.Type == ActivityTypesEx.InvokeResponse);
}
