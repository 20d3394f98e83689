using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Escalations;
using CoachBot.Dialogs.Practice;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>One turn's desk over the store; what was recorded is written at the end of the turn.</summary>
internal sealed class TestDesk(DeskStore store, Person speaker, TimeProvider time) : ITurnDesk
{
    private readonly Dictionary<string, Case> _loaded = new(StringComparer.Ordinal);

    public Person Speaker => speaker;

    public TimeZoneInfo TimeZone => TimeZoneInfo.Utc;

    public bool AmongManagers => store.AmongManagers;

    public TestBook Book { get; } = new(store, speaker);

    public IEscalationBook Escalations => Book;

    public TestPracticeBook Runs { get; } = new(store);

    public IPracticeBook Practice => Runs;

    public string? CurrentCase { get; set; } = store.CurrentCase;

    public ValueTask<Case> OpenCaseAsync(CancellationToken cancellationToken)
    {
        var opened = Case.Open(store.NextNumber(), speaker, time.GetUtcNow());
        _loaded.Add(opened.Number, opened);
        CurrentCase = opened.Number;
        return ValueTask.FromResult(opened);
    }

    public ValueTask<Case?> FindCaseAsync(string number, CancellationToken cancellationToken)
    {
        if (!_loaded.TryGetValue(number, out var c) && store.Read(number) is { } stored)
            _loaded.Add(number, c = stored);
        return ValueTask.FromResult(c);
    }

    public async ValueTask<IReadOnlyList<Case>> OpenCasesAsync(CancellationToken cancellationToken)
    {
        var open = new List<Case>();
        foreach (var number in store.Touched)
        {
            if (await FindCaseAsync(number, cancellationToken) is { IsClosed: false } c)
                open.Add(c);
        }

        return open;
    }

    public void Commit()
    {
        Book.Commit();
        Runs.Commit();
        store.CurrentCase = CurrentCase;
        foreach (var changed in _loaded.Values.Where(c => c.NewEvents.Any()))
            store.Write(changed);
    }
}
