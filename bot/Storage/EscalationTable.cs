using System.Data.Common;
using System.Text.Json;
using CoachBot.Coaching.Desk;
using Dapper;

namespace CoachBot.Bot.Storage;

/// <summary>Escalations, as the lists of what happened to them.</summary>
public static class EscalationTable
{
    // One statement: what is read belongs together.
    private const string Lines = "select s.number, s.conversation, s.place, s.post, e.json from escalations s join escalation_events e on e.number = s.number";

    /// <summary>The next number. Taken outside a turn's transaction: a turn thrown away may leave a gap.</summary>
    public static async Task<string> NextNumberAsync(IDatabase database, CancellationToken cancellationToken)
    {
        var value = await database.WriteAsync(
            transaction => transaction.Connection!.ExecuteScalarAsync<long>(
                "update counters set value = value + 1 where name = 'escalation' returning value", transaction: transaction),
            cancellationToken);
        return FormattableString.Invariant($"E-{value}");
    }

    /// <summary>Finds an escalation.</summary>
    public static Task<EscalationEntry?> FindAsync(DbConnection connection, string number, DbTransaction? transaction = null) =>
        OneAsync(connection, $"{Lines} where s.number = @key order by e.n", number, transaction);

    /// <summary>The last escalation of a case.</summary>
    public static Task<EscalationEntry?> OfCaseAsync(DbConnection connection, string caseNumber) =>
        OneAsync(
            connection,
            $"{Lines} where s.number = (select number from escalations where case_number = @key order by raised_at desc, length(number) desc, number desc limit 1) order by e.n",
            caseNumber);

    /// <summary>The escalation whose card is a message of the outbox.</summary>
    public static Task<EscalationEntry?> OfPostAsync(DbTransaction transaction, string post) =>
        OneAsync(transaction.Connection!, $"{Lines} where s.post = @key order by e.n", post, transaction);

    /// <summary>The numbers of those that want something of somebody, the oldest first.</summary>
    public static Task<IEnumerable<string>> LiveAsync(DbConnection connection) =>
        connection.QueryAsync<string>("select number from escalations where live = 1 order by raised_at, number");

    /// <summary>The numbers of those that something happened to since a time.</summary>
    public static Task<IEnumerable<string>> SinceAsync(DbConnection connection, long from) =>
        connection.QueryAsync<string>("select number from escalations where touched_at >= @from order by raised_at, number", new { from });

    /// <summary>The numbers of those whose time has come.</summary>
    public static Task<IEnumerable<string>> DueAsync(DbConnection connection, long now) =>
        connection.QueryAsync<string>("select number from escalations where next_at <= @now order by next_at", new { now });

    /// <summary>When the next one is due; null when none is.</summary>
    public static Task<long?> NextAsync(DbConnection connection) =>
        connection.ExecuteScalarAsync<long?>("select min(next_at) from escalations");

    /// <summary>Looks at one again at another time.</summary>
    public static Task PostponeAsync(DbTransaction transaction, string number, long nextAt) =>
        transaction.Connection!.ExecuteAsync("update escalations set next_at = @nextAt where number = @number", new { number, nextAt }, transaction);

    /// <summary>Looks at once at those whose card had nowhere to go.</summary>
    public static Task HurryUnpostedAsync(DbTransaction transaction, long nextAt) =>
        transaction.Connection!.ExecuteAsync("update escalations set next_at = @nextAt where live = 1 and post is null", new { nextAt }, transaction);

    /// <summary>Adds what happened to an escalation since it was loaded.</summary>
    /// <exception cref="VersionConflictException">Somebody else added to it since.</exception>
    public static async Task AppendAsync(DbTransaction transaction, EscalationEntry entry, DateTimeOffset now)
    {
        var added = entry.Record.NewEvents.ToList();
        if (added.Count == 0)
            return;

        // A refused attempt changes nothing: it need not be the next thing that happened, and so holds nobody up.
        var first = added.TrueForAll(e => e is Refused) ? await NoteAsync(transaction, entry, added) : await MoveAsync(transaction, entry, added, now);
        await transaction.Connection!.ExecuteAsync(
            "insert into escalation_events (number, n, at, json) values (@Number, @N, @At, @Json)",
            added.Select((e, i) => new { entry.Record.Number, N = first + i, At = e.At.ToUnixTimeMilliseconds(), Json = Write(e) }),
            transaction);
    }

    private static async Task<long> NoteAsync(DbTransaction transaction, EscalationEntry entry, List<EscalationEvent> added) =>
        await transaction.Connection!.ExecuteScalarAsync<long>(
            "update escalations set events = events + @Count, touched_at = @At where number = @Number returning events",
            new { entry.Record.Number, added.Count, At = added[^1].At.ToUnixTimeMilliseconds() },
            transaction) - added.Count;

    private static async Task<long> MoveAsync(DbTransaction transaction, EscalationEntry entry, List<EscalationEvent> added, DateTimeOffset now)
    {
        var record = entry.Record;
        var row = new
        {
            record.Number,
            record.CaseNumber,
            entry.Row.Conversation,
            Before = record.StoredCount,
            After = record.Events.Count,
            Live = record.State.IsLive ? 1 : 0,
            RaisedAt = record.State.RaisedAt.ToUnixTimeMilliseconds(),
            At = added[^1].At.ToUnixTimeMilliseconds(),
            NextAt = EscalationClock.NextTick(record.State, now)?.ToUnixTimeMilliseconds(),
            entry.Row.Place,
            entry.Row.Post,
        };
        var sql = record.StoredCount == 0
            ? """
              insert into escalations (number, case_number, conversation, events, live, raised_at, touched_at, next_at, place, post)
              values (@Number, @CaseNumber, @Conversation, @After, @Live, @RaisedAt, @At, @NextAt, @Place, @Post) on conflict do nothing
              """
            : """
              update escalations set events = @After, live = @Live, touched_at = @At, next_at = @NextAt, place = @Place, post = @Post
              where number = @Number and events = @Before
              """;
        return await transaction.Connection!.ExecuteAsync(sql, row, transaction) == 0
            ? throw new VersionConflictException(record.Number)
            : record.StoredCount;
    }

    private static async Task<EscalationEntry?> OneAsync(DbConnection connection, string sql, string key, DbTransaction? transaction = null)
    {
        var lines = (await connection.QueryAsync<Line>(sql, new { key }, transaction)).AsList();
        return lines is [var first, ..]
            ? new EscalationEntry(EscalationRecord.From([.. lines.Select(l => Parse(l.Json))]), new EscalationRow(first.Number, first.Conversation, first.Place, first.Post))
            : null;
    }

    private static string Write(EscalationEvent happened) => JsonSerializer.Serialize(happened, EscalationJson.Default.EscalationEvent);

    private static EscalationEvent Parse(string json) => JsonSerializer.Deserialize(json, EscalationJson.Default.EscalationEvent)!;

    private sealed record Line(string Number, string Conversation, string? Place, string? Post, string Json);
}
