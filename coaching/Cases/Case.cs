namespace CoachBot.Coaching.Cases;

/// <summary>A customer's complaint, as the list of what happened in it. Everything shown is read off that list.</summary>
public sealed class Case
{
    private readonly List<CaseEvent> _events = [];
    private readonly List<CustomerWrote> _messages = [];
    private readonly List<FactRecorded> _facts = [];
    private readonly List<Promise> _promises = [];
    private readonly Dictionary<int, PromiseState> _settled = [];
    private readonly HashSet<string> _actions = new(StringComparer.Ordinal);

    private Case(int stored) => StoredCount = stored;

    /// <summary>Its number, as people say it: "C-1042".</summary>
    public string Number { get; private set; } = "";

    /// <summary>Who opened it.</summary>
    public Person Agent { get; private set; } = Person.Coach;

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public Stage Stage { get; private set; }

    /// <summary>How many times a stage was entered: a card made at an earlier step is from a finished step.</summary>
    public int Step { get; private set; }

    /// <summary>Whether it ended.</summary>
    public bool IsClosed => Closed is not null;

    /// <summary>How it ended; null while it is open.</summary>
    public CaseClosed? Closed { get; private set; }

    /// <summary>The way of putting it right that was chosen last.</summary>
    public Resolution? Resolution { get; private set; }

    /// <summary>The last advice to hand up; null when there was none.</summary>
    public EscalationAdvised? Advised { get; private set; }

    /// <summary>The hand-up, when there was one.</summary>
    public EscalationRaised? Raised { get; private set; }

    /// <summary>The last advice that was declined, with its reason.</summary>
    public EscalationDeclined? Declined { get; private set; }

    /// <summary>The last draft that was checked.</summary>
    public DraftChecked? Draft { get; private set; }

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<CaseEvent> Events => _events;

    /// <summary>What happened since it was loaded.</summary>
    public IEnumerable<CaseEvent> NewEvents => _events.Skip(StoredCount);

    /// <summary>How many events it had when it was loaded.</summary>
    public int StoredCount { get; }

    /// <summary>The customer's messages, oldest first, without the withdrawn.</summary>
    public IReadOnlyList<CustomerWrote> Messages => _messages;

    /// <summary>The promises made, by number.</summary>
    public IReadOnlyList<Promise> Promises => _promises;

    /// <summary>Starts a case.</summary>
    public static Case Open(string number, Person by, DateTimeOffset at)
    {
        var opened = new Case(stored: 0);
        opened.Apply(new CaseOpened(number) { At = at, By = by });
        return opened;
    }

    /// <summary>Restores a case from its stored events.</summary>
    /// <exception cref="ArgumentException">The list does not begin with <see cref="CaseOpened"/>.</exception>
    public static Case From(IReadOnlyList<CaseEvent> events)
    {
        if (events is not [CaseOpened, ..])
            throw new ArgumentException("A case's record begins with its opening.", nameof(events));

        var restored = new Case(events.Count);
        foreach (var happened in events)
            restored.Apply(happened);
        return restored;
    }

    /// <summary>Adds to the record.</summary>
    /// <exception cref="InvalidOperationException">The case has ended.</exception>
    public void Record(CaseEvent happened)
    {
        if (IsClosed)
            throw new InvalidOperationException($"Case {Number} has ended; nothing is added to its record.");
        Apply(happened);
    }

    /// <summary>Whether a card action is on record already.</summary>
    public bool Did(string action) => _actions.Contains(action);

    /// <summary>The latest wording of a fact; null when it is not on record.</summary>
    public string? Latest(Fact fact) => _facts.FindLast(f => f.Fact == fact)?.Text;

    /// <summary>Every wording of a fact, oldest first.</summary>
    public IEnumerable<FactRecorded> All(Fact fact) => _facts.Where(f => f.Fact == fact);

    /// <summary>How a promise stands.</summary>
    public PromiseState StateOf(Promise promise) => _settled.GetValueOrDefault(promise.Number, PromiseState.Open);

    private void Apply(CaseEvent happened)
    {
        _events.Add(happened);
        if (happened.Action is { } action)
            _actions.Add(action);

        switch (happened)
        {
            case CaseOpened opened:
                (Number, Agent, OpenedAt) = (opened.Number, opened.By, opened.At);
                break;
            case CustomerWrote message:
                _messages.Add(message);
                break;
            case CustomerWroteWithdrawn when _messages.Count > 0:
                _messages.RemoveAt(_messages.Count - 1);
                break;
            case DraftChecked draft:
                Draft = draft;
                break;
            case FactRecorded fact:
                _facts.Add(fact);
                break;
            case StageEntered entered:
                Stage = entered.Stage;
                Step++;
                break;
            case ResolutionChosen chosen:
                Resolution = chosen.Resolution;
                break;
            case PromiseMade made:
                _promises.Add(made.Promise);
                break;
            case PromiseSettled settled:
                _settled[settled.Number] = settled.State;
                break;
            case EscalationAdvised advised:
                Advised = advised;
                break;
            case EscalationRaised raised:
                Raised = raised;
                break;
            case EscalationDeclined declined:
                Declined = declined;
                break;
            case CaseClosed closed:
                Closed = closed;
                break;
        }
    }
}
