using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Escalations;
using CoachBot.Dialogs.Practice;

namespace CoachBot.Dialogs;

/// <summary>What a dialog sees and records during one turn. The host commits all of it at once, or none.
/// Found in <c>turnContext.TurnState</c>.</summary>
public interface ITurnDesk
{
    /// <summary>Who is speaking.</summary>
    Person Speaker { get; }

    /// <summary>The time zone of the speaker, for times in cards and in "tomorrow 10:00".</summary>
    TimeZoneInfo TimeZone { get; }

    /// <summary>The number of the case this conversation works on; null when none.</summary>
    string? CurrentCase { get; set; }

    /// <summary>Starts a case with the next number and makes it the current one.</summary>
    ValueTask<Case> OpenCaseAsync(CancellationToken cancellationToken);

    /// <summary>A case of this conversation; null when there is none of that number here.
    /// The same object for the whole turn: what is recorded on it is committed.</summary>
    ValueTask<Case?> FindCaseAsync(string number, CancellationToken cancellationToken);

    /// <summary>The cases of this conversation that are not closed, the last touched first.</summary>
    ValueTask<IReadOnlyList<Case>> OpenCasesAsync(CancellationToken cancellationToken);

    /// <summary>Whether this conversation is the managers' own: cases are handed up to it, none are worked on in it.</summary>
    bool AmongManagers => false;

    /// <summary>What was handed up.</summary>
    IEscalationBook Escalations { get; }

    /// <summary>What was practised.</summary>
    IPracticeBook Practice { get; }
}
