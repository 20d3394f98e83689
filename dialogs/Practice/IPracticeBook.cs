using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Dialogs.Practice;

/// <summary>The role-plays that a turn sees, and what it wants kept of them. All of it is stored at once, or none.</summary>
public interface IPracticeBook
{
    /// <summary>The number of the run that is on in this conversation; null when none is.</summary>
    string? CurrentRun { get; set; }

    /// <summary>The next number.</summary>
    ValueTask<string> NextNumberAsync(CancellationToken cancellationToken);

    /// <summary>What the chance decisions of the next run grow from.</summary>
    int NextSeed();

    /// <summary>A run; null when there is none of that number. The same object for the whole turn: what is added to it is stored.</summary>
    ValueTask<PracticeRun?> FindAsync(string number, CancellationToken cancellationToken);

    /// <summary>The latest runs of a trainee that ended, the oldest first.</summary>
    ValueTask<IReadOnlyList<PracticeRun>> RunsOfAsync(string trainee, CancellationToken cancellationToken);

    /// <summary>The latest runs of everybody that came to an end of their own, the latest first.</summary>
    ValueTask<IReadOnlyList<PracticeRun>> CompletedAsync(CancellationToken cancellationToken);

    /// <summary>The scenarios there are, by title.</summary>
    ValueTask<IReadOnlyList<Scenario>> ScenariosAsync(CancellationToken cancellationToken);

    /// <summary>What a run is played from; null when that is there no more.</summary>
    ValueTask<Scenario?> ScenarioOfAsync(PracticeRun run, CancellationToken cancellationToken);

    /// <summary>The text of a run's scenario, when that is on no shelf; null otherwise.</summary>
    string? YamlOf(PracticeRun run);

    /// <summary>Keeps a run that was started in this conversation.</summary>
    /// <param name="started">The run.</param>
    /// <param name="yaml">Its scenario, when that is on no shelf; null otherwise.</param>
    void Keep(PracticeRun started, string? yaml = null);

    /// <summary>Saves a scenario for everybody.</summary>
    void SaveScenario(string code, string yaml);

    /// <summary>The scenario that is being written in this conversation; null when none is.</summary>
    ValueTask<ScenarioDraft?> DraftAsync(CancellationToken cancellationToken);

    /// <summary>Keeps what was written of a scenario; null throws it away.</summary>
    void KeepDraft(ScenarioDraft? draft);
}
