using System.Data.Common;
using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Dialogs.Escalations;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Escalations;

/// <summary>The escalations of one run of one turn, or of one tick of the clock. Thrown away whole when it cannot be stored.</summary>
/// <param name="database">The store.</param>
/// <param name="places">Where cards go.</param>
/// <param name="conversation">The conversation of the turn; empty when there is none.</param>
/// <param name="speaker">Who speaks.</param>
public sealed class EscalationBook(IDatabase database, Places places, string conversation, Actor speaker) : IEscalationBook
{
    private readonly Dictionary<string, EscalationEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Case> _cases = new(StringComparer.Ordinal);
    private readonly List<OutboxDraft> _drafts = [];
    private readonly List<string> _superseded = [];
    private Places _places = places;

    /// <inheritdoc/>
    public Actor Speaker => speaker;

    /// <inheritdoc/>
    public IReadOnlyList<string> MayBind { get; init; } = [];

    /// <summary>The rungs whose escalations come to this conversation from now on; null stands for all without their own.</summary>
    public IList<string?> Bound { get; } = [];

    /// <summary>The conversations with something new to send.</summary>
    public IEnumerable<string> Wakes => _drafts.Select(d => d.Conversation).Distinct(StringComparer.Ordinal);

    /// <summary>Whether an escalation is stored by it.</summary>
    public bool HasNews => _entries.Values.Any(e => e.Record.NewEvents.Any());

    /// <inheritdoc/>
    public ValueTask<string> NextNumberAsync(CancellationToken cancellationToken) => new(EscalationTable.NextNumberAsync(database, cancellationToken));

    /// <inheritdoc/>
    public async ValueTask<EscalationRecord?> FindAsync(string number, CancellationToken cancellationToken) =>
        _entries.TryGetValue(number, out var known)
            ? known.Record
            : Known(await database.ReadAsync(connection => EscalationTable.FindAsync(connection, number), cancellationToken));

    /// <inheritdoc/>
    public async ValueTask<EscalationRecord?> OfCaseAsync(string caseNumber, CancellationToken cancellationToken) =>
        _entries.Values.FirstOrDefault(e => e.Record.StoredCount == 0 && e.Record.CaseNumber == caseNumber)?.Record
        ?? Known(await database.ReadAsync(connection => EscalationTable.OfCaseAsync(connection, caseNumber), cancellationToken));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<EscalationRecord>> LiveAsync(CancellationToken cancellationToken) =>
        await AllAsync(await database.ReadAsync(EscalationTable.LiveAsync, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<EscalationRecord>> SinceAsync(DateTimeOffset from, CancellationToken cancellationToken) =>
        await AllAsync(await database.ReadAsync(connection => EscalationTable.SinceAsync(connection, from.ToUnixTimeMilliseconds()), cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<Case?> CaseAsync(string number, CancellationToken cancellationToken)
    {
        if (!_cases.TryGetValue(number, out var known) && await database.ReadAsync(connection => CaseTable.FindAsync(connection, number), cancellationToken) is { } found)
            _cases[number] = known = found;
        return known;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Case>> CasesSinceAsync(DateTimeOffset from, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var cases = new List<Case>();
        foreach (var number in await CaseTable.SinceAsync(connection, from.ToUnixTimeMilliseconds()))
        {
            if (await CaseTable.FindAsync(connection, number) is { } found)
                cases.Add(found);
        }

        return cases;
    }

    /// <summary>Whether its card was ever given to a conversation.</summary>
    public bool WasPosted(EscalationRecord escalation) => _entries[escalation.Number].Row.Post is not null;

    /// <inheritdoc/>
    public void Keep(EscalationRecord raised) => _entries[raised.Number] = new EscalationEntry(raised, new EscalationRow(raised.Number, conversation, null, null));

    /// <inheritdoc/>
    public bool Post(EscalationRecord escalation, Activity card, Activity before)
    {
        var entry = _entries[escalation.Number];
        if (_places.For(escalation.State.Rung) is not { } place)
            return false;
        if (entry.Row.Post is { } earlier && WasGivenUp(escalation))
            _superseded.Add(earlier);
        else
            Change(entry, before);
        var post = FormattableString.Invariant($"{escalation.Number}|card|{escalation.Events.Count}");
        Add(new OutboxDraft(post, place, OutboxKind.Send, ActivityJson.Write(card)) { CaseNumber = escalation.CaseNumber, Topic = WasGivenUp(escalation) ? null : OutboxTopic.Escalation });
        entry.Row = entry.Row with { Place = place, Post = post };
        return true;
    }

    /// <inheritdoc/>
    public void Update(EscalationRecord escalation, Activity card) => Change(_entries[escalation.Number], card);

    /// <inheritdoc/>
    public void TellManagers(EscalationRecord escalation, Activity message)
    {
        if ((_entries[escalation.Number].Row.Place ?? _places.For(escalation.State.Rung)) is { } place)
            Say(escalation, place, message);
    }

    /// <inheritdoc/>
    public void TellAgent(EscalationRecord escalation, Activity message) => Say(escalation, _entries[escalation.Number].Row.Conversation, message);

    /// <inheritdoc/>
    public void Bind(string? rung)
    {
        Bound.Add(rung);
        _places = _places.With(rung, conversation);
    }

    /// <summary>Stores everything.</summary>
    /// <exception cref="VersionConflictException">Somebody else added to one of the escalations, or to one of their cases, since.</exception>
    public async Task StoreAsync(DbTransaction transaction, OutboxClaims claims, DateTimeOffset now)
    {
        foreach (var entry in _entries.Values)
            await EscalationTable.AppendAsync(transaction, entry, now);
        foreach (var c in _cases.Values)
            await CaseTable.AppendAsync(transaction, conversation, c);
        foreach (var post in _superseded)
            await OutboxTable.SupersededAsync(transaction, post);
        foreach (var draft in _drafts)
            await OutboxTable.AddAsync(transaction, draft, claims.Take());
    }

    // Of a card that did not arrive the agent was told once; the next attempts are told of when one arrives.
    private static bool WasGivenUp(EscalationRecord escalation) => escalation.Events.LastOrDefault(e => e is Delivered or NotDelivered) is NotDelivered;

    private EscalationRecord? Known(EscalationEntry? found)
    {
        if (found is null)
            return null;
        _entries.TryAdd(found.Record.Number, found);
        return _entries[found.Record.Number].Record;
    }

    private async ValueTask<IReadOnlyList<EscalationRecord>> AllAsync(IEnumerable<string> numbers, CancellationToken cancellationToken)
    {
        var all = new List<EscalationRecord>();
        foreach (var number in numbers)
        {
            if (await FindAsync(number, cancellationToken) is { } found)
                all.Add(found);
        }

        return all;
    }

    private void Change(EscalationEntry entry, Activity card)
    {
        if (entry.Row is not { Place: { } place, Post: { } post })
            return;
        var key = FormattableString.Invariant($"{post}|{entry.Record.Events.Count}");
        Add(new OutboxDraft(key, place, OutboxKind.Update, ActivityJson.Write(card)) { Target = post, CaseNumber = entry.Record.CaseNumber });
    }

    private void Say(EscalationRecord escalation, string where, Activity message)
    {
        var key = FormattableString.Invariant($"{escalation.Number}|said|{escalation.Events.Count}|{_drafts.Count}");
        Add(new OutboxDraft(key, where, OutboxKind.Send, ActivityJson.Write(message)) { CaseNumber = escalation.CaseNumber });
    }

    private void Add(OutboxDraft draft) => _drafts.Add(draft);
}
