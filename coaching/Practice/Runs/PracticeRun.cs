using CoachBot.Coaching.Practice.Customers;

namespace CoachBot.Coaching.Practice.Runs;

/// <summary>A role-play, as the list of what happened in it.</summary>
public sealed class PracticeRun
{
    private readonly List<PracticeEvent> _events = [];
    private readonly List<PracticeReplied> _turns = [];

    private PracticeRun(PracticeStarted started, int stored) => (Start, StoredCount) = (started, stored);

    /// <summary>How it began.</summary>
    public PracticeStarted Start { get; }

    /// <summary>Its number.</summary>
    public string Number => Start.Number;

    /// <summary>The replies and their answers, oldest first.</summary>
    public IReadOnlyList<PracticeReplied> Turns => _turns;

    /// <summary>How it ended; null while it goes on.</summary>
    public Ending? Ending { get; private set; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether managers may see the scorecard.</summary>
    public bool Shared { get; private set; }

    /// <summary>The customer's mood now.</summary>
    public Mood Mood => _turns is [.., var last] ? last.Mood : Start.Mood;

    /// <summary>The customer's last words.</summary>
    public string LastWords => _turns is [.., var last] ? last.Answer : Start.Opening;

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<PracticeEvent> Events => _events;

    /// <summary>What happened since it was loaded.</summary>
    public IEnumerable<PracticeEvent> NewEvents => _events.Skip(StoredCount);

    /// <summary>How many events it had when it was loaded.</summary>
    public int StoredCount { get; }

    /// <summary>Starts a run.</summary>
    public static PracticeRun Begin(PracticeStarted started)
    {
        var run = new PracticeRun(started, stored: 0);
        run.Apply(started);
        return run;
    }

    /// <summary>Restores a run from its stored events.</summary>
    /// <exception cref="ArgumentException">The list does not begin with <see cref="PracticeStarted"/>.</exception>
    public static PracticeRun From(IReadOnlyList<PracticeEvent> events)
    {
        if (events is not [PracticeStarted started, ..])
            throw new ArgumentException("A role-play's record begins with its start.", nameof(events));
        var run = new PracticeRun(started, events.Count);
        foreach (var happened in events)
            run.Apply(happened);
        return run;
    }

    /// <summary>Adds to the record.</summary>
    /// <exception cref="InvalidOperationException">The role-play has ended; then it can only be shared.</exception>
    public void Record(PracticeEvent happened)
    {
        if (Ending is not null && happened is not PracticeShared)
            throw new InvalidOperationException($"Role-play {Number} has ended; nothing is added to it.");
        Apply(happened);
    }

    /// <summary>Whether a card action is on record already.</summary>
    public bool Did(string? action) => action is not null && _events.Exists(e => e.Action == action);

    private void Apply(PracticeEvent happened)
    {
        _events.Add(happened);
        switch (happened)
        {
            case PracticeReplied replied:
                _turns.Add(replied);
                End(replied.Ending, replied.At);
                break;
            case PracticeStopped stopped:
                End(Runs.Ending.Stopped, stopped.At);
                break;
            case PracticeShared:
                Shared = true;
                break;
        }
    }

    private void End(Ending? ending, DateTimeOffset at)
    {
        if (ending is not null)
            (Ending, EndedAt) = (ending, at);
    }
}
