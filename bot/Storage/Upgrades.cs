using System.Data.Common;
using System.Globalization;
using Dapper;

namespace CoachBot.Bot.Storage;

/// <summary>Brings the tables to what this program expects, one numbered SQL step after the other, each once.</summary>
public static class Upgrades
{
    /// <summary>Runs the steps that the database has not seen.</summary>
    /// <exception cref="InvalidOperationException">The database was written by a newer program.</exception>
    public static Task RunAsync(IDatabase database, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var connection = transaction.Connection!;
            await connection.ExecuteAsync("create table if not exists upgrades (step integer primary key)", transaction: transaction);
            var done = await connection.ExecuteScalarAsync<int?>("select max(step) from upgrades", transaction: transaction) ?? 0;
            var steps = Steps(database.Dialect);
            if (done > steps.Count)
                throw new InvalidOperationException($"The store is at step {done}, this program knows {steps.Count}. Run the newer program, or another store.");
            for (var step = done + 1; step <= steps.Count; step++)
                await RunAsync(transaction, step, steps[step - 1]);
        },
        cancellationToken);

    private static async Task RunAsync(DbTransaction transaction, int step, string name)
    {
        await using var stream = typeof(Upgrades).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        await transaction.Connection!.ExecuteAsync(await reader.ReadToEndAsync(), transaction: transaction);
        await transaction.Connection!.ExecuteAsync("insert into upgrades (step) values (@step)", new { step }, transaction);
    }

    private static List<string> Steps(string dialect)
    {
        var prefix = $"CoachBot.Bot.Storage.{dialect}.";
        var names = typeof(Upgrades).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < names.Count; i++)
        {
            if (!names[i].AsSpan(prefix.Length).StartsWith((i + 1).ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal))
                throw new InvalidOperationException($"The upgrade steps are numbered from 0001 without a gap; {names[i]} is not.");
        }

        return names;
    }
}
