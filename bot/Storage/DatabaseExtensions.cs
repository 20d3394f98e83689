using System.Data.Common;

namespace CoachBot.Bot.Storage;

/// <summary>Shorter ways to read and write.</summary>
public static class DatabaseExtensions
{
    /// <summary>Runs work in one transaction.</summary>
    public static Task WriteAsync(this IDatabase database, Func<DbTransaction, Task> work, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                await work(transaction);
                return true;
            },
            cancellationToken);

    /// <summary>Reads over a connection from the pool.</summary>
    public static async Task<T> ReadAsync<T>(this IDatabase database, Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await work(connection);
    }
}
