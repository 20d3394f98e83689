using System.Data.Common;
using System.Text.Json;
using CoachBot.Bot.Storage;
using CoachBot.Coaching.Practice.Runs;
using Dapper;

namespace CoachBot.Bot.Practice;

/// <summary>Role-plays, as the lists of what happened in them.</summary>
public static class PracticeTable
{
    // One statement: what is read belongs together.
    private const string Lines = "select r.number, r.scenario_yaml as yaml, e.json from practice_runs r join practice_events e on e.number = r.number";

    /// <summary>The next number. Taken outside a turn's transaction: a turn thrown away may leave a gap.</summary>
    public static async Task<string> NextNumberAsync(IDatabase database, CancellationToken cancellationToken)
    {
        var value = await database.WriteAsync(
            transaction => transaction.Connection!.ExecuteScalarAsync<long>(
                "update counters set value = value + 1 where name = 'practice' returning value", transaction: transaction),
            cancellationToken);
        return FormattableString.Invariant($"P-{value}");
    }

    /// <summary>Finds a run.</summary>
    public static async Task<PracticeEntry?> FindAsync(DbConnection connection, string number) =>
        await AllAsync(connection, $"{Lines} where r.number = @number order by e.n", new { number }) is [var found] ? found : null;

    /// <summary>The runs of a trainee that ended last, the oldest first.</summary>
    public static Task<IReadOnlyList<PracticeEntry>> OfTraineeAsync(DbConnection connection, string trainee, int most) =>
        AllAsync(
            connection,
            $"""
            {Lines} where r.number in
            (select number from practice_runs where trainee = @trainee and ended_at is not null order by ended_at desc, length(number) desc, number desc limit @most)
            order by r.ended_at, length(r.number), r.number, e.n
            """,
            new { trainee, most });

    /// <summary>The runs of everybody that came to an end of their own and ended last, the latest first.</summary>
    public static Task<IReadOnlyList<PracticeEntry>> CompletedAsync(DbConnection connection, int most) =>
        AllAsync(
            connection,
            $"""
            {Lines} where r.number in
            (select number from practice_runs where ended_at is not null and ending <> @Stopped order by ended_at desc, length(number) desc, number desc limit @most)
            order by r.ended_at desc, length(r.number) desc, r.number desc, e.n
            """,
            new { Stopped = nameof(Ending.Stopped), most });

    /// <summary>Adds what happened in a run since it was loaded.</summary>
    /// <exception cref="VersionConflictException">Somebody else added to it since.</exception>
    public static async Task AppendAsync(DbTransaction transaction, string conversation, PracticeEntry entry)
    {
        var run = entry.Run;
        var added = run.NewEvents.ToList();
        if (added.Count == 0)
            return;

        var row = new
        {
            run.Number,
            Trainee = run.Start.Trainee.Id,
            conversation,
            Before = run.StoredCount,
            After = run.Events.Count,
            Ending = run.Ending?.ToString(),
            Shared = run.Shared ? 1 : 0,
            StartedAt = run.Start.At.ToUnixTimeMilliseconds(),
            EndedAt = run.EndedAt?.ToUnixTimeMilliseconds(),
            entry.ScenarioYaml,
        };
        var sql = run.StoredCount == 0
            ? """
              insert into practice_runs (number, trainee, conversation, events, ending, shared, started_at, ended_at, scenario_yaml)
              values (@Number, @Trainee, @conversation, @After, @Ending, @Shared, @StartedAt, @EndedAt, @ScenarioYaml) on conflict do nothing
              """
            : "update practice_runs set events = @After, ending = @Ending, shared = @Shared, ended_at = @EndedAt where number = @Number and events = @Before";
        if (await transaction.Connection!.ExecuteAsync(sql, row, transaction) == 0)
            throw new VersionConflictException(run.Number);

        await transaction.Connection!.ExecuteAsync(
            "insert into practice_events (number, n, at, json) values (@Number, @N, @At, @Json)",
            added.Select((e, i) => new { run.Number, N = run.StoredCount + i, At = e.At.ToUnixTimeMilliseconds(), Json = Write(e) }),
            transaction);
    }

    private static async Task<IReadOnlyList<PracticeEntry>> AllAsync(DbConnection connection, string sql, object values)
    {
        var lines = await connection.QueryAsync<Line>(sql, values);
        return [.. lines.GroupBy(l => l.Number).Select(g => new PracticeEntry(PracticeRun.From([.. g.Select(l => Parse(l.Json))]), g.First().Yaml))];
    }

    private static string Write(PracticeEvent happened) => JsonSerializer.Serialize(happened, PracticeJson.Default.PracticeEvent);

    private static PracticeEvent Parse(string json) => JsonSerializer.Deserialize(json, PracticeJson.Default.PracticeEvent)!;

    private sealed record Line(string Number, string? Yaml, string Json);
}
