using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Redaction;

namespace CoachBot.Coaching.Practice;

/// <summary>Lets a new hire practise on a simulated customer, and says what each reply did. It holds nothing itself; all it knows of a run is on its record.</summary>
/// <param name="reader">Reads the replies, as in live cases.</param>
/// <param name="playbooks">Names moves and pitfalls.</param>
/// <param name="time">The clock.</param>
public sealed class PracticeCoach(IReader reader, IPlaybookSource playbooks, TimeProvider time)
{
    private readonly ReplyReader _reader = new(reader);
    private readonly Redactor _redactor = new();

    /// <summary>Starts a run.</summary>
    /// <param name="number">Its number: "P-12".</param>
    /// <param name="trainee">Who practises.</param>
    /// <param name="scenario">What is played.</param>
    /// <param name="difficulty">How hard.</param>
    /// <param name="feedback">When feedback is given.</param>
    /// <param name="seed">What the customer's chance decisions grow from.</param>
    /// <param name="after">The number of the run before it in a pair; null when there is none.</param>
    public PracticeRun Start(string number, Person trainee, Scenario scenario, Difficulty difficulty, FeedbackTime feedback, int seed, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var (opening, mood) = Customer.Opens(scenario, difficulty, seed);
        return PracticeRun.Begin(new PracticeStarted(number, trainee, scenario.Code, difficulty, seed, feedback, opening, mood) { At = time.GetUtcNow(), After = after });
    }

    /// <summary>Starts a run that goes another way from a reply on; what was said before is the same.</summary>
    /// <param name="run">The run to leave.</param>
    /// <param name="turn">The first reply that may differ, from 1.</param>
    /// <param name="number">The new run's number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The run has no such reply.</exception>
    public PracticeRun Again(PracticeRun run, int turn, string number)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentOutOfRangeException.ThrowIfLessThan(turn, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(turn, run.Turns.Count);
        var other = PracticeRun.Begin(run.Start with { Number = number, At = time.GetUtcNow(), Action = null, From = new RunOrigin(run.Number, turn) });
        foreach (var same in run.Turns.Take(turn - 1))
            other.Record(same with { Action = null });
        return other;
    }

    /// <summary>Takes the trainee's reply to the customer, and records the answer. A card action that is on record already records nothing again.</summary>
    /// <exception cref="InvalidOperationException">The run has ended.</exception>
    public async ValueTask<PracticeReplied> ReplyAsync(Scenario scenario, PracticeRun run, string text, string? action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Did(action) && run.Turns.LastOrDefault(t => t.Action == action) is { } earlier)
            return earlier;
        var masked = _redactor.Mask(text);
        var reading = await _reader.ReadAsync(new DraftReply(masked, run.LastWords), cancellationToken);
        var replied = Customer.Answers(scenario, run, masked, reading, time.GetUtcNow()) with { Action = action };
        run.Record(replied);
        return replied;
    }

    /// <summary>Ends a run without a result; nothing happens when it has ended.</summary>
    public void Stop(PracticeRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Ending is null)
            run.Record(new PracticeStopped { At = time.GetUtcNow() });
    }

    /// <summary>Lets managers see the scorecard.</summary>
    public void Share(PracticeRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (!run.Shared)
            run.Record(new PracticeShared { At = time.GetUtcNow() });
    }

    /// <summary>Feedback on one reply, counted from 1.</summary>
    public TurnFeedback Feedback(Scenario scenario, PracticeRun run, int turn) => FeedbackGuide.Of(scenario, run, turn, playbooks.Current);

    /// <summary>What a run showed.</summary>
    public Scorecard Score(Scenario scenario, PracticeRun run) => new Scorer(scenario, run, playbooks.Current).Score();

    /// <summary>Two runs side by side.</summary>
    public static Comparison Compare(Scorecard first, Scorecard second) => Comparer.Of(first, second);

    /// <summary>How a trainee's skills went over their scorecards, oldest first, and what to practise next.</summary>
    public static Progress Progress(IReadOnlyList<Scorecard> cards, IReadOnlyList<Scenario> scenarios) => ProgressGuide.Of(cards, scenarios);
}
