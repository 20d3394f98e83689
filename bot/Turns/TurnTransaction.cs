using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;
using CoachBot.Dialogs;
using Microsoft.Bot.Builder;

namespace CoachBot.Bot.Turns;

/// <summary>Runs the bot so that a turn happens once, one at a time per conversation, and whole or not at all:
/// what it says is held back until what it did is stored.</summary>
public sealed partial class TurnTransaction(
    IBot bot, TurnStore store, KeyedLock locks, OutboxSignal outbox, TurnLimits limits, TimeProvider time, ILogger<TurnTransaction> logger) : IBot
{
    private const int Attempts = 8;

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var id = string.IsNullOrWhiteSpace(activity.Id) ? Guid.CreateVersion7(time.GetUtcNow()).ToString("n") : activity.Id;
        var turn = new TurnId(ConversationKey.Of(activity), id);
        var held = new HeldReplies(turnContext, $"{turn.Conversation}|{turn.Activity}");
        TurnResult result;
        using (await locks.EnterAsync(turn.Conversation, cancellationToken))
            result = await RunUntilStoredAsync(turnContext, turn, held, cancellationToken);

        foreach (var conversation in result.Wakes)
            outbox.Wake(conversation);
        await held.ReleaseAsync(turnContext, result.Answer, cancellationToken);
    }

    private async Task<TurnResult> RunUntilStoredAsync(ITurnContext turnContext, TurnId turn, HeldReplies held, CancellationToken cancellationToken)
    {
        var given = turnContext.TurnState.Keys.ToHashSet(StringComparer.Ordinal);
        for (var attempt = 1; ; attempt++)
        {
            held.Clear();
            Forget(turnContext, given);
            try
            {
                return await RunAsync(turnContext, turn, held, cancellationToken);
            }
            catch (VersionConflictException) when (attempt < Attempts)
            {
                LogConflict(attempt);
            }
            catch (Exception exception) when (store.IsTransient(exception) && attempt < Attempts)
            {
                LogBusy(exception, attempt);
                await Task.Delay(TimeSpan.FromMilliseconds(25 * attempt), time, cancellationToken);
            }
        }
    }

    private async Task<TurnResult> RunAsync(ITurnContext turnContext, TurnId turn, HeldReplies held, CancellationToken cancellationToken)
    {
        var loaded = await store.LoadAsync(turn, cancellationToken);
        if (loaded.Earlier is { } earlier)
            return TurnResult.Again(earlier, turnContext.Activity);

        var work = await FindWorkAsync(turnContext, turn, held, cancellationToken);
        var desk = store.Desk(loaded, work?.Context.Activity ?? turnContext.Activity);
        string? failed = null;
        if (work is not null)
        {
            try
            {
                await AnswerAsync(work, desk, held, cancellationToken);
            }
            catch (Exception exception) when (exception is not VersionConflictException && !store.IsTransient(exception) && !cancellationToken.IsCancellationRequested)
            {
                LogFailure(exception.GetType().Name, work.Context.Activity.Type, exception.StackTrace);
                failed = FailedActivity.Keep(work.Context.Activity);
                desk = store.Desk(loaded, turnContext.Activity);
                held.Clear();
                FailedTurn.Say(turnContext.Activity, work.Stored ?? turn.Activity, held);
            }
        }

        return await store.CommitAsync(new TurnOutcome(turn, loaded, desk, turnContext.Activity, held.All, failed, work?.Stored), cancellationToken);
    }

    // What a run thrown away left behind in the turn.
    private static void Forget(ITurnContext turnContext, HashSet<string> given)
    {
        foreach (var key in turnContext.TurnState.Keys.Where(k => !given.Contains(k)).ToList())
            turnContext.TurnState.Remove(key);
    }

    // A turn's work is its own activity or, when the agent presses "Try again", the one that could not be handled.
    private async Task<TurnWork?> FindWorkAsync(ITurnContext turnContext, TurnId turn, HeldReplies held, CancellationToken cancellationToken)
    {
        if (TryAgain.TurnOf(turnContext.Activity) is not { } stored)
            return new TurnWork(turnContext, null);
        if (await store.FailedAsync(turn with { Activity = stored }, cancellationToken) is { } activity)
            return new TurnWork(new TurnContext(turnContext, activity), stored);

        FailedTurn.SayNothingLeft(turnContext.Activity, held);
        return null;
    }

    private async Task AnswerAsync(TurnWork work, TurnDesk desk, HeldReplies held, CancellationToken cancellationToken)
    {
        if (limits.Complaint(work.Context.Activity) is { } complaint)
        {
            HostReply.Say(work.Context.Activity, complaint, held);
            return;
        }

        if (desk.State.StackWasBroken)
            LogBrokenStack();
        work.Context.TurnState.Set<ITurnDesk>(desk);
        await bot.OnTurnAsync(work.Context, cancellationToken);
        InvokeAnswers.Complete(work, held);
    }

    [LoggerMessage(LogLevel.Information, "Another turn of the conversation was stored first; running this one again (attempt {Attempt})")]
    private partial void LogConflict(int attempt);

    [LoggerMessage(LogLevel.Warning, "The store was busy (attempt {Attempt})")]
    private partial void LogBusy(Exception exception, int attempt);

    // No message of the exception: it may quote what somebody wrote.
    [LoggerMessage(LogLevel.Error, "A turn failed with {Exception} on an activity of type {ActivityType}; the case is as it was\n{Trace}")]
    private partial void LogFailure(string exception, string activityType, string? trace);

    [LoggerMessage(LogLevel.Warning, "A stored dialog stack could not be read; the case continues from its record")]
    private partial void LogBrokenStack();
}
