using System.Data.Common;
using System.Text.Json;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Practice;

namespace CoachBot.Bot.Practice;

/// <summary>The role-plays of one run of one turn. Thrown away whole when it cannot be stored.</summary>
/// <param name="database">The store.</param>
/// <param name="tools">What there is to play, and chance.</param>
/// <param name="conversation">The conversation of the turn.</param>
/// <param name="speaker">Who speaks.</param>
/// <param name="state">What the conversation remembers.</param>
public sealed class PracticeBook(IDatabase database, PracticeTools tools, string conversation, Person speaker, ConversationState state) : IPracticeBook
{
    private const int MostOfTrainee = 60;
    private const int MostCompleted = 400;
    private readonly Dictionary<string, PracticeEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _saved = new(StringComparer.Ordinal);
    private IReadOnlyList<Scenario>? _scenarios;
    private ScenarioDraft? _draft;
    private long _draftVersion;
    private bool _draftLoaded;
    private bool _draftChanged;

    /// <inheritdoc/>
    public string? CurrentRun
    {
        get => state.Run;
        set => state.Run = value;
    }

    /// <inheritdoc/>
    public ValueTask<string> NextNumberAsync(CancellationToken cancellationToken) => new(PracticeTable.NextNumberAsync(database, cancellationToken));

    /// <inheritdoc/>
    public int NextSeed() => tools.Seeds.Next();

    /// <inheritdoc/>
    public async ValueTask<PracticeRun?> FindAsync(string number, CancellationToken cancellationToken)
    {
        if (!_entries.TryGetValue(number, out var entry) && await database.ReadAsync(connection => PracticeTable.FindAsync(connection, number), cancellationToken) is { } stored)
            _entries[number] = entry = stored;
        return entry?.Run;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PracticeRun>> RunsOfAsync(string trainee, CancellationToken cancellationToken)
    {
        var stored = Known(await database.ReadAsync(connection => PracticeTable.OfTraineeAsync(connection, trainee, MostOfTrainee), cancellationToken));
        var ended = _entries.Values.Select(e => e.Run).Where(r => r.Ending is not null && r.Start.Trainee.Id == trainee && !stored.Contains(r));
        return [.. stored, .. ended];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PracticeRun>> CompletedAsync(CancellationToken cancellationToken) =>
        Known(await database.ReadAsync(connection => PracticeTable.CompletedAsync(connection, MostCompleted), cancellationToken));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Scenario>> ScenariosAsync(CancellationToken cancellationToken) =>
        _scenarios ??= tools.Shelf.With((await database.ReadAsync(ScenarioTable.AllAsync, cancellationToken)).Concat(_saved.Values));

    /// <inheritdoc/>
    public async ValueTask<Scenario?> ScenarioOfAsync(PracticeRun run, CancellationToken cancellationToken) =>
        (YamlOf(run) is { } yaml ? tools.Shelf.Read(yaml) : null)
        ?? (await ScenariosAsync(cancellationToken)).FirstOrDefault(s => s.Code == run.Start.Scenario);

    /// <inheritdoc/>
    public string? YamlOf(PracticeRun run) => _entries.GetValueOrDefault(run.Number)?.ScenarioYaml;

    /// <inheritdoc/>
    public void Keep(PracticeRun started, string? yaml = null)
    {
        // Another way through a run is played from what the first was played from.
        yaml ??= started.Start.From is { } origin && _entries.TryGetValue(origin.Run, out var other) ? other.ScenarioYaml : null;
        _entries[started.Number] = new PracticeEntry(started, yaml);
    }

    /// <inheritdoc/>
    public void SaveScenario(string code, string yaml)
    {
        _saved[code] = yaml;
        _scenarios = null;
    }

    /// <inheritdoc/>
    public async ValueTask<ScenarioDraft?> DraftAsync(CancellationToken cancellationToken)
    {
        await LoadDraftAsync(cancellationToken);
        return _draft;
    }

    /// <inheritdoc/>
    public void KeepDraft(ScenarioDraft? draft) => (_draft, _draftChanged) = (draft, true);

    /// <summary>Stores everything.</summary>
    /// <exception cref="VersionConflictException">Somebody else added to it since.</exception>
    public async Task StoreAsync(DbTransaction transaction, DateTimeOffset now)
    {
        foreach (var entry in _entries.Values)
            await PracticeTable.AppendAsync(transaction, conversation, entry);
        foreach (var (code, yaml) in _saved)
            await ScenarioTable.SaveAsync(transaction, code, yaml, speaker, now);
        if (!_draftChanged)
            return;
        if (_draft is null)
            await ScenarioTable.ForgetAsync(transaction, conversation);
        else
            await ScenarioTable.KeepAsync(transaction, conversation, new DraftRow(JsonSerializer.Serialize(_draft, DraftJson.Default.ScenarioDraft), _draftVersion), now);
    }

    private async ValueTask LoadDraftAsync(CancellationToken cancellationToken)
    {
        if (_draftLoaded)
            return;
        _draftLoaded = true;
        if (await database.ReadAsync(connection => ScenarioTable.DraftAsync(connection, conversation), cancellationToken) is not { } row)
            return;
        _draftVersion = row.Version;
        _draft = JsonSerializer.Deserialize(row.Json, DraftJson.Default.ScenarioDraft);
    }

    private List<PracticeRun> Known(IEnumerable<PracticeEntry> found)
    {
        List<PracticeRun> runs = [];
        foreach (var entry in found)
        {
            _entries.TryAdd(entry.Run.Number, entry);
            runs.Add(_entries[entry.Run.Number].Run);
        }

        return runs;
    }
}
