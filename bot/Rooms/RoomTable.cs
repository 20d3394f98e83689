using System.Data.Common;
using Dapper;

namespace CoachBot.Bot.Rooms;

/// <summary>What was said in the rooms, and what the bot has not taken yet.</summary>
public static class RoomTable
{
    /// <summary>The conversation of a room; null before its first.</summary>
    public static Task<string?> ConversationAsync(DbConnection connection, string room, DbTransaction? transaction = null) =>
        connection.ExecuteScalarAsync<string?>("select conversation from room_conversations where room = @room", new { room }, transaction);

    /// <summary>The room of a conversation; null when it is over or never was.</summary>
    public static Task<string?> RoomAsync(DbConnection connection, string conversation, DbTransaction? transaction = null) =>
        connection.ExecuteScalarAsync<string?>("select room from room_conversations where conversation = @conversation", new { conversation }, transaction);

    /// <summary>Gives a room a fresh conversation and forgets the one before.</summary>
    public static async Task StartAsync(DbTransaction transaction, string room, string conversation)
    {
        await transaction.Connection!.ExecuteAsync(
            """
            delete from room_messages where conversation in (select conversation from room_conversations where room = @room);
            delete from room_events where room = @room;
            insert into room_conversations (room, conversation) values (@room, @conversation)
                on conflict (room) do update set conversation = @conversation
            """,
            new { room, conversation },
            transaction);
    }

    /// <summary>Adds a message, once per id.</summary>
    public static async Task<bool> AddMessageAsync(DbTransaction transaction, string conversation, string id, string json) =>
        await transaction.Connection!.ExecuteAsync(
            "insert into room_messages (conversation, id, json) values (@conversation, @id, @json) on conflict do nothing",
            new { conversation, id, json },
            transaction) > 0;

    /// <summary>The first message of a room that the bot has not taken.</summary>
    public static async Task<RoomMessageRow?> NextMessageAsync(DbConnection connection, string room) =>
        await connection.QueryFirstOrDefaultAsync<RoomMessageRow>(
            """
            select m.seq, c.room, m.conversation, m.id, m.json from room_messages m
            join room_conversations c on c.conversation = m.conversation
            where c.room = @room and m.state = 'waiting' order by m.seq limit 1
            """,
            new { room });

    /// <summary>Notes that the bot took a message, or will not.</summary>
    public static Task SettleAsync(DbTransaction transaction, long seq) =>
        transaction.Connection!.ExecuteAsync("update room_messages set state = 'done', json = '' where seq = @seq", new { seq }, transaction);

    /// <summary>Adds an event, once per key.</summary>
    public static async Task<bool> AddEventAsync(DbTransaction transaction, string room, string kind, string json, string? key = null) =>
        await transaction.Connection!.ExecuteAsync(
            "insert into room_events (room, kind, delivery_key, json) values (@room, @kind, @key, @json) on conflict do nothing",
            new { room, kind, key, json },
            transaction) > 0;

    /// <summary>The events of all rooms after a number, oldest first.</summary>
    public static Task<IEnumerable<RoomEvent>> EventsAsync(DbConnection connection, long after) =>
        connection.QueryAsync<RoomEvent>(
            "select seq, room, kind, json from room_events where seq > @after order by seq limit 500", new { after });
}
