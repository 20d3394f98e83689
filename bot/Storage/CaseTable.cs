using System.Data.Common;
using System.Text.Json;
using CoachBot.Coaching.Cases;
using Dapper;

namespace CoachBot.Bot.Storage;

/// <summary>Cases, as the lists of what happened in them.</summary>
public static class CaseTable
{
    /// <summary>The next case number. Taken outside a turn's transaction: a turn thrown away may leave a gap.</summary>
    public static async Task<string> NextNumberAsync(IDatabase database, CancellationToken cancellationToken)
    {
        var value = await database.WriteAsync(
            transaction => transaction.Connection!.ExecuteScalarAsync<long>(
                "update counters set value = value + 1 where name = 'case' returning value", transaction: transaction),
            cancellationToken);
        return FormattableString.Invariant($"C-{value}");
    }

    /// <summary>Finds a case of a conversation.</summary>
    public static async Task<Case?> FindAsync(DbConnection connection, string conversation, string number)
    {
        var events = await connection.QueryAsync<string>(
            """
            select e.json from case_events e join cases c on c.number = e.case_number
            where c.number = @number and c.conversation = @conversation order by e.n
            """,
            new { conversation, number });
        var list = events.Select(Parse).ToList();
        return list.Count == 0 ? null : Case.From(list);
    }

    /// <summary>The conversation of a case; null when there is no such case.</summary>
    public static Task<string?> ConversationAsync(DbTransaction transaction, string number) =>
        transaction.Connection!.ExecuteScalarAsync<string?>("select conversation from cases where number = @number", new { number }, transaction);

    /// <summary>Finds a case of any conversation.</summary>
    public static async Task<Case?> FindAsync(DbConnection connection, string number)
    {
        var events = await connection.QueryAsync<string>("select json from case_events where case_number = @number order by n", new { number });
        var list = events.Select(Parse).ToList();
        return list.Count == 0 ? null : Case.From(list);
    }

    /// <summary>The numbers of the cases that something happened in since a time.</summary>
    public static Task<IEnumerable<string>> SinceAsync(DbConnection connection, long from) =>
        connection.QueryAsync<string>("select number from cases where touched_at >= @from order by number", new { from });

    /// <summary>The numbers of the open cases of a conversation, the last touched first.</summary>
    public static Task<IEnumerable<string>> OpenNumbersAsync(DbConnection connection, string conversation) =>
        connection.QueryAsync<string>(
            "select number from cases where conversation = @conversation and closed = 0 order by touched_at desc, number desc",
            new { conversation });

    /// <summary>Adds what happened in a case since it was loaded.</summary>
    /// <exception cref="VersionConflictException">Somebody else added to it since.</exception>
    public static async Task AppendAsync(DbTransaction transaction, string conversation, Case touched)
    {
        var added = touched.NewEvents.ToList();
        if (added.Count == 0)
            return;

        var row = new
        {
            touched.Number,
            conversation,
            Before = touched.StoredCount,
            After = touched.Events.Count,
            Closed = touched.IsClosed ? 1 : 0,
            At = added[^1].At.ToUnixTimeMilliseconds(),
        };
        var sql = touched.StoredCount == 0
            ? "insert into cases (number, conversation, events, closed, touched_at) values (@Number, @conversation, @After, @Closed, @At) on conflict do nothing"
            : "update cases set events = @After, closed = @Closed, touched_at = @At where number = @Number and events = @Before";
        if (await transaction.Connection!.ExecuteAsync(sql, row, transaction) == 0)
            throw new VersionConflictException(touched.Number);

        await transaction.Connection!.ExecuteAsync(
            "insert into case_events (case_number, n, at, json) values (@Number, @N, @At, @Json)",
            added.Select((e, i) => new { touched.Number, N = touched.StoredCount + i, At = e.At.ToUnixTimeMilliseconds(), Json = Write(e) }),
            transaction);
    }

    private static string Write(CaseEvent happened) => JsonSerializer.Serialize(happened, CaseJson.Default.CaseEvent);

    private static CaseEvent Parse(string json) => JsonSerializer.Deserialize(json, CaseJson.Default.CaseEvent)!;
}
