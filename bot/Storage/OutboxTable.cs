using System.Data.Common;
using Dapper;

namespace CoachBot.Bot.Storage;

/// <summary>Messages to send, in order per conversation. A message due later waits without holding up the others.</summary>
public static class OutboxTable
{
    /// <summary>Adds a message, once per key.</summary>
    public static Task AddAsync(DbTransaction transaction, OutboxDraft draft, OutboxClaim claim) =>
        transaction.Connection!.ExecuteAsync(
            """
            insert into outbox (delivery_key, conversation, kind, json, due_at, next_at, claimed_by, claimed_until)
            values (@Key, @Conversation, @Kind, @Json, @DueAt, @DueAt, @By, @Until) on conflict do nothing
            """,
            new { draft.Key, draft.Conversation, draft.Kind, draft.Json, draft.DueAt, claim.By, claim.Until },
            transaction);

    /// <summary>The first message of a conversation that is due; null when there is none.</summary>
    public static async Task<OutboxRow?> HeadAsync(DbConnection connection, string conversation, long now) =>
        await connection.QueryFirstOrDefaultAsync<OutboxRow>(
            """
            select id, delivery_key as DeliveryKey, conversation, kind, json, attempts, next_at as NextAt,
                   claimed_by as ClaimedBy, claimed_until as ClaimedUntil
            from outbox where conversation = @conversation and state = 'waiting' and due_at <= @now order by due_at, id limit 1
            """,
            new { conversation, now });

    /// <summary>Conversations with a message to send now.</summary>
    public static Task<IEnumerable<string>> DueAsync(DbConnection connection, long now) =>
        connection.QueryAsync<string>(
            "select distinct conversation from outbox where state = 'waiting' and next_at <= @now", new { now });

    /// <summary>When the next message is to be sent; null when none waits.</summary>
    public static Task<long?> NextAsync(DbConnection connection, long now) =>
        connection.ExecuteScalarAsync<long?>("select min(next_at) from outbox where state = 'waiting' and next_at > @now", new { now });

    /// <summary>Takes a message for sending, unless another process has.</summary>
    public static async Task<bool> ClaimAsync(DbTransaction transaction, long id, OutboxClaim claim, long now) =>
        await transaction.Connection!.ExecuteAsync(
            """
            update outbox set claimed_by = @By, claimed_until = @Until
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
    public static Task RetryAsync(DbTransaction transaction, long id, long nextAt, string error) =>
        transaction.Connection!.ExecuteAsync(
            "update outbox set attempts = attempts + 1, next_at = @nextAt, claimed_until = 0, error = @error where id = @id",
            new { id, nextAt, error },
            transaction);

    /// <summary>Notes that a message will not be sent.</summary>
    public static Task FailedAsync(DbTransaction transaction, long id, string error, long now) =>
        transaction.Connection!.ExecuteAsync(
            "update outbox set state = 'failed', attempts = attempts + 1, claimed_until = 0, error = @error, done_at = @now where id = @id",
            new { id, error, now },
            transaction);

    /// <summary>The channel's id of a message that was sent.</summary>
    public static Task<string?> ChannelIdAsync(DbConnection connection, string key) =>
        connection.ExecuteScalarAsync<string?>("select channel_id from outbox where delivery_key = @key", new { key });

    /// <summary>How many messages wait, and how many were given up.</summary>
    public static Task<OutboxCount> CountAsync(DbConnection connection) =>
        connection.QuerySingleAsync<OutboxCount>(
            """
            select (select count(*) from outbox where state = 'waiting') as Waiting,
                   (select count(*) from outbox where state = 'failed') as Failed
            """);

    /// <summary>Forgets messages sent before a time; what failed stays.</summary>
    public static Task PruneAsync(DbTransaction transaction, long before) =>
        transaction.Connection!.ExecuteAsync("delete from outbox where state = 'sent' and done_at < @before", new { before }, transaction);
}
