namespace CoachBot.Coaching.Desk;

/// <summary>An escalation, as the list of what happened to it. Everything shown is read off that list.</summary>
public sealed class EscalationRecord
{
    private readonly List<EscalationEvent> _events = [];
    private readonly HashSet<string> _actions = new(StringComparer.Ordinal);

    private EscalationRecord(Raised raised, int stored)
    {
        (StoredCount, State) = (stored, EscalationState.Of(raised));
        Keep(raised);
    }

    /// <summary>Its number: "E-7".</summary>
    public string Number => State.Number;

    /// <summary>The case's number: "C-1042".</summary>
    public string CaseNumber => State.CaseNumber;

    /// <summary>Where it stands.</summary>
    public EscalationState State { get; private set; }

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<EscalationEvent> Events => _events;

    /// <summary>What happened since it was loaded.</summary>
    public IEnumerable<EscalationEvent> NewEvents => _events.Skip(StoredCount);

    /// <summary>How many events it had when it was loaded.</summary>
    public int StoredCount { get; }

    /// <summary>Starts a record.</summary>
    public static EscalationRecord Started(Raised raised) => new(raised, stored: 0);

    /// <summary>Restores a record from its stored events.</summary>
    /// <exception cref="ArgumentException">The list does not begin with <see cref="Raised"/>.</exception>
    public static EscalationRecord From(IReadOnlyList<EscalationEvent> events)
    {
        if (events is not [Raised raised, ..])
            throw new ArgumentException("An escalation's record begins with its being raised.", nameof(events));
        var restored = new EscalationRecord(raised, events.Count);
        restored.Add(events.Skip(1));
        return restored;
    }

    /// <summary>Adds what happened.</summary>
    public void Add(IEnumerable<EscalationEvent> happened)
    {
        foreach (var next in happened)
        {
            State = State.After(next);
            Keep(next);
        }
    }

    /// <summary>Whether a card action is on record already.</summary>
    public bool Did(string action) => _actions.Contains(action);

    private void Keep(EscalationEvent happened)
    {
        _events.Add(happened);
        if (happened.Action is { } action)
            _actions.Add(action);
    }
}
