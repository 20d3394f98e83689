using System.Text.Json;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Dialogs.Escalations;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>One turn's escalations over the store.</summary>
internal sealed class TestBook(DeskStore store, Person speaker) : IEscalationBook
{
    private readonly Dictionary<string, Case> _cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EscalationRecord> _loaded = new(StringComparer.Ordinal);

    public Actor Speaker => new(speaker, store.AmongManagers);

    public IReadOnlyList<string> MayBind => store.MayBind;

    public ValueTask<string> NextNumberAsync(CancellationToken cancellationToken) => ValueTask.FromResult($"E-{store.Escalations.Count + 1}");

    public ValueTask<EscalationRecord?> FindAsync(string number, CancellationToken cancellationToken)
    {
        if (!_loaded.TryGetValue(number, out var found) && store.Escalations.TryGetValue(number, out var json))
            _loaded.Add(number, found = EscalationRecord.From(JsonSerializer.Deserialize(json, EscalationJson.Default.IReadOnlyListEscalationEvent)!));
        return ValueTask.FromResult(found);
    }

    public async ValueTask<EscalationRecord?> OfCaseAsync(string caseNumber, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).LastOrDefault(e => e.CaseNumber == caseNumber);

    public async ValueTask<IReadOnlyList<EscalationRecord>> LiveAsync(CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(e => e.State.IsLive)];

    public async ValueTask<IReadOnlyList<EscalationRecord>> SinceAsync(DateTimeOffset from, CancellationToken cancellationToken) => await AllAsync(cancellationToken);

    public ValueTask<Case?> CaseAsync(string number, CancellationToken cancellationToken)
    {
        if (!_cases.TryGetValue(number, out var c) && store.Read(number) is { } stored)
            _cases.Add(number, c = stored);
        return ValueTask.FromResult(c);
    }

    public ValueTask<IReadOnlyList<Case>> CasesSinceAsync(DateTimeOffset from, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Case>>([.. store.Cases.Keys.Select(number => store.Read(number)!)]);

    public void Keep(EscalationRecord raised) => _loaded[raised.Number] = raised;

    public bool Post(EscalationRecord escalation, Activity card, Activity before)
    {
        if (store.HasManagers)
            store.Posted[$"{escalation.Number}/{escalation.Events.Count}"] = card;
        return store.HasManagers;
    }

    public void Update(EscalationRecord escalation, Activity card) => store.Updated.Add(card);

    public void TellManagers(EscalationRecord escalation, Activity message) => store.ToldManagers.Add(message);

    public void TellAgent(EscalationRecord escalation, Activity message) => store.ToldAgent.Add(message);

    public void Bind(string? rung) => store.Bound.Add(rung ?? "");

    public void Commit()
    {
        foreach (var changed in _cases.Values.Where(c => c.NewEvents.Any()))
            store.Write(changed);
        foreach (var record in _loaded.Values.Where(r => r.NewEvents.Any()))
            store.Escalations[record.Number] = JsonSerializer.Serialize(record.Events, EscalationJson.Default.IReadOnlyListEscalationEvent);
    }

    private async ValueTask<List<EscalationRecord>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<EscalationRecord>();
        foreach (var number in store.Escalations.Keys.Union(_loaded.Keys))
            all.Add((await FindAsync(number, cancellationToken))!);
        return all;
    }
}
