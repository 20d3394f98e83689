using System.Data.Common;
using Dapper;

namespace CoachBot.Bot.Storage;

/// <summary>Turns that were handled, with what they answered.</summary>
public static class TurnTable
{
    /// <summary>Finds a handled turn.</summary>
    public static async Task<TurnRow?> FindAsync(DbConnection connection, string conversation, string activity) =>
        await connection.QuerySingleOrDefaultAsync<TurnRow>(
            "select answer, failed from turns where conversation = @conversation and activity = @activity",
            new { conversation, activity });

    /// <summary>Records a handled turn.</summary>
    /// <exception cref="VersionConflictException">The same activity was handled elsewhere meanwhile.</exception>
    public static async Task AddAsync(DbTransaction transaction, string conversation, string activity, long at, TurnRow row)
    {
        var added = await transaction.Connection!.ExecuteAsync(
            "insert into turns (conversation, activity, at, answer, failed) values (@conversation, @activity, @at, @Answer, @Failed) on conflict do nothing",
            new { conversation, activity, at, row.Answer, row.Failed },
            transaction);
        if (added == 0)
            throw new VersionConflictException(activity);
    }

    /// <summary>Forgets the activity of a failed turn: it has been run again.</summary>
    /// <returns>False when it had been forgotten already.</returns>
    public static async Task<bool> SettleAsync(DbTransaction transaction, string conversation, string activity) =>
        await transaction.Connection!.ExecuteAsync(
            "update turns set failed = null where conversation = @conversation and activity = @activity and failed is not null",
            new { conversation, activity },
            transaction) > 0;

    /// <summary>Forgets turns older than a time.</summary>
    public static Task PruneAsync(DbTransaction transaction, long before) =>
        transaction.Connection!.ExecuteAsync("delete from turns where at < @before", new { before }, transaction);
}
