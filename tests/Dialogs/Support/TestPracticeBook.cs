using System.Text.Json;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Practice;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>One turn's role-plays over the store.</summary>
internal sealed class TestPracticeBook(DeskStore store) : IPracticeBook
{
    private readonly Dictionary<string, PracticeRun> _loaded = new(StringComparer.Ordinal);

    public string? CurrentRun { get; set; } = store.CurrentRun;

    private ScenarioDraft? Draft { get; set; } = store.Draft is null ? null : JsonSerializer.Deserialize<ScenarioDraft>(store.Draft);

    public ValueTask<string> NextNumberAsync(CancellationToken cancellationToken) => ValueTask.FromResult($"P-{store.Runs.Count + 1}");

    public int NextSeed() => store.Seed;

    public ValueTask<PracticeRun?> FindAsync(string number, CancellationToken cancellationToken)
    {
        if (!_loaded.TryGetValue(number, out var found) && store.Runs.TryGetValue(number, out var json))
            _loaded.Add(number, found = PracticeRun.From(JsonSerializer.Deserialize(json, PracticeJson.Default.IReadOnlyListPracticeEvent)!));
        return ValueTask.FromResult(found);
    }

    public async ValueTask<IReadOnlyList<PracticeRun>> RunsOfAsync(string trainee, CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(r => r.Ending is not null && r.Start.Trainee.Id == trainee)];

    public async ValueTask<IReadOnlyList<PracticeRun>> CompletedAsync(CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(r => r.Ending is not null and not Ending.Stopped).Reverse()];

    public ValueTask<IReadOnlyList<Scenario>> ScenariosAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(ScenarioShelf.Merge(ScenarioShelf.Shipped, [.. store.Scenarios.Values.Select(y => ScenarioReader.Read(y, "saved.yaml"))]));

    public async ValueTask<Scenario?> ScenarioOfAsync(PracticeRun run, CancellationToken cancellationToken) =>
        YamlOf(run) is { } yaml ? ScenarioReader.Read(yaml, "tried.yaml") : (await ScenariosAsync(cancellationToken)).FirstOrDefault(s => s.Code == run.Start.Scenario);

    public string? YamlOf(PracticeRun run) => store.Tried.GetValueOrDefault(run.Number);

    public void Keep(PracticeRun started, string? yaml = null)
    {
        _loaded[started.Number] = started;
        if (yaml is not null)
            store.Tried[started.Number] = yaml;
    }

    public void SaveScenario(string code, string yaml) => store.Scenarios[code] = yaml;

    public ValueTask<ScenarioDraft?> DraftAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Draft);

    public void KeepDraft(ScenarioDraft? draft) => Draft = draft;

    public void Commit()
    {
        store.CurrentRun = CurrentRun;
        store.Draft = Draft is null ? null : JsonSerializer.Serialize(Draft);
        foreach (var run in _loaded.Values.Where(r => r.NewEvents.Any()))
            store.Runs[run.Number] = JsonSerializer.Serialize(run.Events, PracticeJson.Default.IReadOnlyListPracticeEvent);
    }

    private async ValueTask<List<PracticeRun>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<PracticeRun>();
        foreach (var number in store.Runs.Keys.Union(_loaded.Keys))
            all.Add((await FindAsync(number, cancellationToken))!);
        return all;
    }
}
