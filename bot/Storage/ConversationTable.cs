using System.Data.Common;
using Dapper;

namespace CoachBot.Bot.Storage;

/// <summary>Conversations: their state, and where to send.</summary>
public static class ConversationTable
{
    /// <summary>Finds a conversation.</summary>
    public static async Task<ConversationRow?> FindAsync(DbConnection connection, string id, DbTransaction? transaction = null) =>
        await connection.QuerySingleOrDefaultAsync<ConversationRow>(
            "select version, state, reference from conversations where id = @id", new { id }, transaction);

    /// <summary>Saves a conversation against the version it was loaded at.</summary>
    /// <exception cref="VersionConflictException">Somebody else saved it since.</exception>
    public static async Task SaveAsync(DbTransaction transaction, string id, ConversationRow row)
    {
        var sql = row.Version == 0
            ? "insert into conversations (id, version, state, reference) values (@id, 1, @State, @Reference) on conflict do nothing"
            : "update conversations set version = version + 1, state = @State, reference = @Reference where id = @id and version = @Version";
        var saved = await transaction.Connection!.ExecuteAsync(sql, new { id, row.Version, row.State, row.Reference }, transaction);
        if (saved == 0)
            throw new VersionConflictException(id);
    }

    /// <summary>The conversations that play a part, by its name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> PlacesAsync(DbConnection connection)
    {
        var places = await connection.QueryAsync<(string Name, string Conversation)>("select name, conversation from places");
        return places.ToDictionary(p => p.Name, p => p.Conversation, StringComparer.Ordinal);
    }

    /// <summary>Keeps where to send for a conversation that no turn has come from yet.</summary>
    public static Task IntroduceAsync(DbTransaction transaction, string id, string reference) =>
        transaction.Connection!.ExecuteAsync(
            "insert into conversations (id, version, state, reference) values (@id, 1, '{}', @reference) on conflict do nothing",
            new { id, reference },
            transaction);

    /// <summary>Gives a part to a conversation.</summary>
    public static Task BindAsync(DbTransaction transaction, string name, string conversation) =>
        transaction.Connection!.ExecuteAsync(
            "insert into places (name, conversation) values (@name, @conversation) on conflict (name) do update set conversation = @conversation",
            new { name, conversation },
            transaction);
}
