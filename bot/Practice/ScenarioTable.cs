using System.Data.Common;
using CoachBot.Bot.Storage;
using CoachBot.Coaching.Cases;
using Dapper;

namespace CoachBot.Bot.Practice;

/// <summary>The role-plays that people wrote here, and those they are writing.</summary>
public static class ScenarioTable
{
    /// <summary>The saved ones, as YAML.</summary>
    public static Task<IEnumerable<string>> AllAsync(DbConnection connection) => connection.QueryAsync<string>("select yaml from scenarios order by code");

    /// <summary>Saves one; the last of a code counts.</summary>
    public static Task SaveAsync(DbTransaction transaction, string code, string yaml, Person by, DateTimeOffset at) =>
        transaction.Connection!.ExecuteAsync(
            """
            insert into scenarios (code, yaml, by_id, by_name, at) values (@code, @yaml, @Id, @Name, @At)
            on conflict (code) do update set yaml = @yaml, by_id = @Id, by_name = @Name, at = @At
            """,
            new { code, yaml, by.Id, by.Name, At = at.ToUnixTimeMilliseconds() },
            transaction);

    /// <summary>What is being written in a conversation.</summary>
    public static async Task<DraftRow?> DraftAsync(DbConnection connection, string conversation) =>
        await connection.QuerySingleOrDefaultAsync<DraftRow>("select json, version from scenario_drafts where conversation = @conversation", new { conversation });

    /// <summary>Keeps what is being written, against the version it was loaded at.</summary>
    /// <exception cref="VersionConflictException">Somebody else wrote on it since.</exception>
    public static async Task KeepAsync(DbTransaction transaction, string conversation, DraftRow row, DateTimeOffset now)
    {
        var sql = row.Version == 0
            ? "insert into scenario_drafts (conversation, json, version, at) values (@conversation, @Json, 1, @At) on conflict do nothing"
            : "update scenario_drafts set json = @Json, version = version + 1, at = @At where conversation = @conversation and version = @Version";
        if (await transaction.Connection!.ExecuteAsync(sql, new { conversation, row.Json, row.Version, At = now.ToUnixTimeMilliseconds() }, transaction) == 0)
            throw new VersionConflictException(conversation);
    }

    /// <summary>Forgets what was being written.</summary>
    public static Task ForgetAsync(DbTransaction transaction, string conversation) =>
        transaction.Connection!.ExecuteAsync("delete from scenario_drafts where conversation = @conversation", new { conversation }, transaction);
}
