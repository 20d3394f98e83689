using System.Data.Common;
using CoachBot.Bot.Escalations;
using CoachBot.Bot.Hosting;
using CoachBot.Bot.Outbox;
using CoachBot.Bot.Practice;
using CoachBot.Bot.Storage;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>Loads what a turn needs, and stores what it did: all of it in one transaction, or nothing.</summary>
public sealed class TurnStore(IDatabase database, OutboxClaims claims, BotSettings settings, EscalationAlarm alarm, PracticeTools practice, TimeProvider time)
{
    /// <summary>The part played by the managers' conversation.</summary>
    public const string Managers = "managers";

    /// <summary>Loads a turn.</summary>
    public Task<LoadedTurn> LoadAsync(TurnId turn, CancellationToken cancellationToken) => database.ReadAsync(
        async connection =>
        {
            var earlier = await TurnTable.FindAsync(connection, turn.Conversation, turn.Activity);
            var row = await ConversationTable.FindAsync(connection, turn.Conversation) ?? ConversationRow.New;
            var places = await ConversationTable.PlacesAsync(connection);
            return new LoadedTurn(turn.Conversation, row, earlier, places.GetValueOrDefault(Managers)) { Places = new Places(places) };
        },
        cancellationToken);

    /// <summary>The activity of a turn that failed; null when there is none to try again.</summary>
    public async Task<Activity?> FailedAsync(TurnId turn, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(connection => TurnTable.FindAsync(connection, turn.Conversation, turn.Activity), cancellationToken);
        return row?.Failed is { } json ? ActivityJson.Read(json) : null;
    }

    /// <summary>A fresh desk for a run of a turn.</summary>
    public TurnDesk Desk(LoadedTurn loaded, Activity activity) => new(database, time, loaded, activity, settings.ManagersMayBind, practice);

    /// <summary>Whether the store was only busy.</summary>
    public bool IsTransient(Exception exception) => database.IsTransient(exception);

    /// <summary>Stores a turn.</summary>
    /// <exception cref="VersionConflictException">Another turn was stored since this one was loaded.</exception>
    public async Task<TurnResult> CommitAsync(TurnOutcome outcome, CancellationToken cancellationToken)
    {
        var answer = outcome.Answer;
        await database.WriteAsync(transaction => StoreAsync(transaction, outcome, answer), cancellationToken);
        List<string> wakes = [];
        if (outcome.ToSend.Any() || BotComesBack(outcome.Activity))
            wakes.Add(outcome.Turn.Conversation);
        wakes.AddRange(outcome.Desk.Book.Wakes);
        if (outcome.Desk.Book.HasNews || IsNewPlace(outcome))
            alarm.Ring();
        return new TurnResult(answer, wakes);
    }

    private async Task StoreAsync(DbTransaction transaction, TurnOutcome outcome, IReadOnlyList<Activity> answer)
    {
        var conversation = outcome.Turn.Conversation;
        await StoreTurnAsync(transaction, outcome, answer);
        await StoreConversationAsync(transaction, outcome);
        foreach (var touched in outcome.Desk.Cases)
            await CaseTable.AppendAsync(transaction, conversation, touched);
        if (BotComesBack(outcome.Activity))
            await OutboxTable.ReviveAsync(transaction, conversation, time.GetUtcNow().ToUnixTimeMilliseconds());
        await StoreEscalationsAsync(transaction, outcome);
        await outcome.Desk.Runs.StoreAsync(transaction, time.GetUtcNow());
        foreach (var draft in Drafts(outcome))
            await OutboxTable.AddAsync(transaction, draft, claims.Take());
    }

    private static IEnumerable<OutboxDraft> Drafts(TurnOutcome outcome)
    {
        foreach (var reply in outcome.ToSend)
        {
            yield return new OutboxDraft(reply.Key, outcome.Turn.Conversation, reply.Kind, ActivityJson.Write(reply.Activity))
            {
                Target = reply.Kind == OutboxKind.Send ? null : reply.Activity.Id,
            };
        }
    }

    private async Task StoreEscalationsAsync(DbTransaction transaction, TurnOutcome outcome)
    {
        var book = outcome.Desk.Book;
        await book.StoreAsync(transaction, claims, time.GetUtcNow());
        IReadOnlyList<string?> bound = IsNewPlace(outcome) ? [.. book.Bound, null] : [.. book.Bound];
        if (bound.Count == 0)
            return;

        // A channel is bound as a whole, from whichever thread it was said in.
        var reference = ActivityJson.ReadReference(ActivityJson.WriteReference(outcome.Activity.GetConversationReference()));
        reference.ActivityId = null;
        reference.Conversation.Id = Places.Whole(reference.Conversation.Id);
        var whole = Places.Whole(outcome.Turn.Conversation);
        if (whole != outcome.Turn.Conversation)
            await ConversationTable.IntroduceAsync(transaction, whole, ActivityJson.WriteReference(reference));
        foreach (var rung in bound)
            await ConversationTable.BindAsync(transaction, Places.NameOf(rung), whole);
        await EscalationTable.HurryUnpostedAsync(transaction, time.GetUtcNow().ToUnixTimeMilliseconds());
    }

    private async Task StoreTurnAsync(DbTransaction transaction, TurnOutcome outcome, IReadOnlyList<Activity> answer)
    {
        var (conversation, activity) = outcome.Turn;
        var json = answer.Count == 0 ? null : ActivityJson.WriteAnswer(answer);

        // A turn that was tried again and failed again stays under its first id.
        var failed = outcome.Retried is null ? outcome.Failed : null;
        await TurnTable.AddAsync(transaction, conversation, activity, time.GetUtcNow().ToUnixTimeMilliseconds(), new TurnRow(json, failed));
        if (outcome is { Retried: { } retried, Failed: null } && !await TurnTable.SettleAsync(transaction, conversation, retried))
            throw new VersionConflictException(retried);
    }

    private static async Task StoreConversationAsync(DbTransaction transaction, TurnOutcome outcome)
    {
        var reference = outcome.Activity.GetConversationReference();
        reference.ActivityId = null;
        var before = outcome.Loaded.Row;
        var after = before with { State = outcome.Desk.State.Write(), Reference = ActivityJson.WriteReference(reference) };
        if (after != before)
            await ConversationTable.SaveAsync(transaction, outcome.Turn.Conversation, after);
    }

    private bool IsNewPlace(TurnOutcome outcome) => outcome.Loaded.Managers is null && IsManagers(outcome.Activity);

    // What was refused while the bot was out of the conversation can be said now.
    private static bool BotComesBack(Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action is "add" or "add-upgrade",
        ActivityTypes.ConversationUpdate => activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) == true,
        _ => false,
    };

    private bool IsManagers(Activity activity) =>
        !string.IsNullOrEmpty(settings.ManagersConversation) && Places.Whole(activity.Conversation.Id) == Places.Whole(settings.ManagersConversation);
}
