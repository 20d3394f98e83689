using System.Data.Common;
using Dapper;

namespace CoachBot.Bot.Storage;

/// <summary>Messages to send, in order per conversation. A message due later waits without holding up the others.</summary>
public static class OutboxTable
{
    /// <summary>Adds a message, once per key. A newer version of a message takes the place of one that still waits.</summary>
    public static async Task AddAsync(DbTransaction transaction, OutboxDraft draft, OutboxClaim claim)
    {
        // The first in the queue is marked as begun here, which spares a write before it is sent.
        var added = await transaction.Connection!.ExecuteAsync(
            """
            insert into outbox (delivery_key, conversation, kind, json, due_at, next_at, claimed_by, claimed_until, case_number, topic, condition, target, maybe_arrived)
            values (@Key, @Conversation, @Kind, @Json, @DueAt, @DueAt, @By, @Until, @CaseNumber, @Topic, @Condition, @Target,
                case when @DueAt = 0 and @Until > 0 and not exists (select 1 from outbox where conversation = @Conversation and state = 'waiting' and due_at = 0) then 1 else 0 end)
            on conflict do nothing
            """,
            new { draft.Key, draft.Conversation, draft.Kind, draft.Json, draft.DueAt, claim.By, claim.Until, draft.CaseNumber, draft.Topic, draft.Condition, draft.Target },
            transaction);
        if (added > 0 && draft is { Kind: OutboxKind.Update, DueAt: 0, Target: not null })
            await ReplaceAsync(transaction, draft);
    }

    /// <summary>The first message of a conversation that is due; null when there is none. One that changes another waits for that one.</summary>
    public static async Task<OutboxRow?> HeadAsync(DbConnection connection, string conversation, long now) =>
        await connection.QueryFirstOrDefaultAsync<OutboxRow>(
            """
            select id, delivery_key as DeliveryKey, conversation, kind, json, attempts, next_at as NextAt, claimed_by as ClaimedBy, claimed_until as ClaimedUntil,
                   case_number as CaseNumber, topic, condition, target, maybe_arrived as MaybeArrived
            from outbox o
            where conversation = @conversation and state = 'waiting' and due_at <= @now
              and (target is null or not exists (select 1 from outbox t where t.delivery_key = o.target and t.state = 'waiting'))
            order by due_at, id limit 1
            """,
            new { conversation, now });

    /// <summary>Conversations with a message to send now.</summary>
    public static Task<IEnumerable<string>> DueAsync(DbConnection connection, long now) =>
        connection.QueryAsync<string>(
            "select distinct conversation from outbox where state = 'waiting' and next_at <= @now", new { now });

    /// <summary>When the next message is to be sent; null when none waits.</summary>
    public static Task<long?> NextAsync(DbConnection connection, long now) =>
        connection.ExecuteScalarAsync<long?>("select min(next_at) from outbox where state = 'waiting' and next_at > @now", new { now });

    /// <summary>Takes a message for sending, unless another process has. From now on it may have arrived.</summary>
    public static async Task<bool> ClaimAsync(DbTransaction transaction, long id, OutboxClaim claim, long now) =>
        await transaction.Connection!.ExecuteAsync(
            """
            update outbox set claimed_by = @By, claimed_until = @Until, maybe_arrived = 1
            where id = @id and state = 'waiting' and (claimed_until <= @now or claimed_by = @By)
            """,
            new { id, claim.By, claim.Until, now },
            transaction) > 0;

    /// <summary>Lets go of what was taken by processes that have ended.</summary>
    public static Task UnclaimAsync(DbTransaction transaction) =>
        transaction.Connection!.ExecuteAsync(
            "update outbox set claimed_until = 0 where claimed_until > 0 and state = 'waiting'", transaction: transaction);

    /// <summary>Notes that a message was sent, under which id the channel knows it, and forgets its words.</summary>
    public static Task SentAsync(DbTransaction transaction, long id, string? channelId, long now) =>
        transaction.Connection!.ExecuteAsync(
            "update outbox set state = 'sent', json = '', channel_id = @channelId, done_at = @now, claimed_until = 0, error = null where id = @id",
            new { id, channelId, now },
            transaction);

    /// <summary>Notes that a message is to be tried again.</summary>
    public static Task RetryAsync(DbTransaction transaction, long id, long nextAt, string error, bool maybeArrived) =>
        transaction.Connection!.ExecuteAsync(
            """
            update outbox set attempts = attempts + 1, next_at = @nextAt, claimed_by = null, claimed_until = 0, error = @error, maybe_arrived = @maybeArrived
            where id = @id
            """,
            new { id, nextAt, error, maybeArrived = maybeArrived ? 1 : 0 },
            transaction);

    /// <summary>Notes that a message will not be sent.</summary>
    public static Task FailedAsync(DbTransaction transaction, long id, string error, bool maybeArrived, long now) =>
        transaction.Connection!.ExecuteAsync(
            """
            update outbox set state = 'failed', attempts = attempts + 1, claimed_by = null, claimed_until = 0, error = @error, maybe_arrived = @maybeArrived, done_at = @now
            where id = @id
            """,
            new { id, error, maybeArrived = maybeArrived ? 1 : 0, now },
            transaction);

    /// <summary>Notes that a message is not wanted any more, and forgets its words.</summary>
    public static Task DroppedAsync(DbTransaction transaction, long id, long now) =>
        transaction.Connection!.ExecuteAsync(
            "update outbox set state = 'dropped', json = '', done_at = @now, claimed_until = 0 where id = @id and state = 'waiting'",
            new { id, now },
            transaction);

    /// <summary>Notes that a message that was given up is said anew, under another key.</summary>
    public static Task SupersededAsync(DbTransaction transaction, string key) =>
        transaction.Connection!.ExecuteAsync(
            "update outbox set state = 'dropped', json = '' where delivery_key = @key and state = 'failed'", new { key }, transaction);

    /// <summary>Takes up again what a conversation refused, in the order it was said: the bot has been let in again.</summary>
    /// <returns>How many messages.</returns>
    public static Task<int> ReviveAsync(DbTransaction transaction, string conversation, long now) =>
        transaction.Connection!.ExecuteAsync(
            "update outbox set state = 'waiting', attempts = 1, next_at = @now, done_at = null where conversation = @conversation and state = 'failed' and case_number is not null",
            new { conversation, now },
            transaction);

    /// <summary>What has not arrived of the messages about a case, though it was tried.</summary>
    public static Task<IEnumerable<OutboxTrouble>> TroublesAsync(DbConnection connection, string caseNumber) =>
        connection.QueryAsync<OutboxTrouble>(
            """
            select delivery_key as Key, topic, state, attempts, next_at as NextAt, error
            from outbox where case_number = @caseNumber and (state = 'failed' or state = 'waiting' and attempts > 0) order by id
            """,
            new { caseNumber });

    /// <summary>How a message stands, by its key; null when there is none of that key.</summary>
    public static async Task<OutboxTarget?> FindAsync(DbConnection connection, string key, DbTransaction? transaction = null) =>
        await connection.QuerySingleOrDefaultAsync<OutboxTarget>(
            "select state, channel_id as ChannelId from outbox where delivery_key = @key", new { key }, transaction);

    /// <summary>How many messages wait, and how many were given up.</summary>
    public static Task<OutboxCount> CountAsync(DbConnection connection) =>
        connection.QuerySingleAsync<OutboxCount>(
            """
            select (select count(*) from outbox where state = 'waiting') as Waiting,
                   (select count(*) from outbox where state = 'failed') as Failed
            """);

    /// <summary>Forgets messages sent before a time; what failed stays, and what may still be changed because its case is open.</summary>
    public static Task PruneAsync(DbTransaction transaction, long before) =>
        transaction.Connection!.ExecuteAsync(
            """
            delete from outbox where state in ('sent', 'dropped') and done_at < @before
              and not exists (select 1 from cases c where c.number = outbox.case_number and c.closed = 0)
              and not exists (select 1 from escalations e where e.post = outbox.delivery_key and e.live = 1)
            """,
            new { before },
            transaction);

    private static Task<int> ReplaceAsync(DbTransaction transaction, OutboxDraft draft) =>
        transaction.Connection!.ExecuteAsync(
            """
            update outbox set state = 'dropped', json = '', done_at = 0, claimed_until = 0
            where target = @Target and conversation = @Conversation and kind = @Kind and state = 'waiting' and due_at = 0 and delivery_key <> @Key
            """,
            new { draft.Target, draft.Conversation, draft.Kind, draft.Key },
            transaction);
}
