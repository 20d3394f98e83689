using CoachBot.Bot.Escalations;
using CoachBot.Bot.Practice;
using CoachBot.Bot.Storage;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Escalations;
using CoachBot.Dialogs.Practice;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>One run of one turn: what it loaded, and what it wants stored. Thrown away whole when it cannot be committed.</summary>
public sealed class TurnDesk : ITurnDesk
{
    private readonly IDatabase _database;
    private readonly TimeProvider _time;
    private readonly LoadedTurn _loaded;
    private readonly Dictionary<string, Case> _cases = new(StringComparer.Ordinal);

    /// <summary>Lays the desk for a turn.</summary>
    public TurnDesk(IDatabase database, TimeProvider time, LoadedTurn loaded, Activity activity, IReadOnlyList<string>? mayBind = null, PracticeTools? practice = null)
    {
        (_database, _time, _loaded) = (database, time, loaded);
        State = ConversationState.Parse(loaded.Row.State);
        Speaker = new Person(activity.From.Id, string.IsNullOrWhiteSpace(activity.From.Name) ? activity.From.Id : activity.From.Name);
        TimeZone = SpeakerZone.Of(activity, State.Zone);
        State.Zone = TimeZone.Id;
        string[] others = activity.From.AadObjectId is { Length: > 0 } id ? [id] : [];
        Book = new EscalationBook(database, loaded.Places, loaded.Conversation, new Actor(Speaker, AmongManagers || IsNamed(mayBind, [Speaker.Id, .. others]), others)) { MayBind = mayBind ?? [] };
        Runs = new PracticeBook(database, practice ?? PracticeTools.Shipped, loaded.Conversation, Speaker, State);
    }

    /// <inheritdoc/>
    public Person Speaker { get; }

    /// <inheritdoc/>
    public TimeZoneInfo TimeZone { get; }

    /// <inheritdoc/>
    public string? CurrentCase
    {
        get => State.Case;
        set => State.Case = value;
    }

    /// <summary>Whether this is the managers' conversation.</summary>
    public bool AmongManagers => _loaded.Places.Holds(_loaded.Conversation);

    /// <inheritdoc/>
    public IEscalationBook Escalations => Book;

    /// <summary>The same, to store.</summary>
    public EscalationBook Book { get; }

    /// <inheritdoc/>
    public IPracticeBook Practice => Runs;

    /// <summary>The same, to store.</summary>
    public PracticeBook Runs { get; }

    /// <summary>What the conversation will remember.</summary>
    public ConversationState State { get; }

    /// <summary>The cases of this turn.</summary>
    public IEnumerable<Case> Cases => _cases.Values;

    /// <inheritdoc/>
    public async ValueTask<Case> OpenCaseAsync(CancellationToken cancellationToken)
    {
        var number = await CaseTable.NextNumberAsync(_database, cancellationToken);
        var opened = Case.Open(number, Speaker, _time.GetUtcNow());
        _cases[number] = opened;
        CurrentCase = number;
        return opened;
    }

    /// <inheritdoc/>
    public async ValueTask<Case?> FindCaseAsync(string number, CancellationToken cancellationToken)
    {
        if (_cases.TryGetValue(number, out var known))
            return known;

        var found = await _database.ReadAsync(connection => CaseTable.FindAsync(connection, _loaded.Conversation, number), cancellationToken);
        if (found is not null)
            _cases[number] = found;
        return found;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Case>> OpenCasesAsync(CancellationToken cancellationToken)
    {
        var numbers = await _database.ReadAsync(connection => CaseTable.OpenNumbersAsync(connection, _loaded.Conversation), cancellationToken);
        var opened = _cases.Values.Where(c => c.StoredCount == 0).Select(c => c.Number);
        var open = new List<Case>();
        foreach (var number in opened.Reverse().Concat(numbers))
        {
            if (await FindCaseAsync(number, cancellationToken) is { IsClosed: false } found)
                open.Add(found);
        }

        return open;
    }

    private static bool IsNamed(IReadOnlyList<string>? named, IEnumerable<string> ids) =>
        named is not null && ids.Any(id => named.Contains(id, StringComparer.OrdinalIgnoreCase));
}
