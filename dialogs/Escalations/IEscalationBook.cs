using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Escalations;

/// <summary>The escalations that a turn sees, and what it wants kept and said of them. All of it is stored at once, or none.</summary>
public interface IEscalationBook
{
    /// <summary>Who speaks, and from where.</summary>
    Actor Speaker { get; }

    /// <summary>The ids of those who may say where escalations go, besides the people of the ladder.</summary>
    IReadOnlyList<string> MayBind { get; }

    /// <summary>The next number.</summary>
    ValueTask<string> NextNumberAsync(CancellationToken cancellationToken);

    /// <summary>An escalation; null when there is none of that number. The same object for the whole turn: what is added to it is stored.</summary>
    ValueTask<EscalationRecord?> FindAsync(string number, CancellationToken cancellationToken);

    /// <summary>The last escalation of a case; null when it was never handed up.</summary>
    ValueTask<EscalationRecord?> OfCaseAsync(string caseNumber, CancellationToken cancellationToken);

    /// <summary>The escalations that want something of somebody.</summary>
    ValueTask<IReadOnlyList<EscalationRecord>> LiveAsync(CancellationToken cancellationToken);

    /// <summary>The escalations that something happened to since a time.</summary>
    ValueTask<IReadOnlyList<EscalationRecord>> SinceAsync(DateTimeOffset from, CancellationToken cancellationToken);

    /// <summary>A case of any conversation; null when there is none of that number. What is recorded on it is stored.</summary>
    ValueTask<Case?> CaseAsync(string number, CancellationToken cancellationToken);

    /// <summary>The cases that something happened in since a time, to read only.</summary>
    ValueTask<IReadOnlyList<Case>> CasesSinceAsync(DateTimeOffset from, CancellationToken cancellationToken);

    /// <summary>Keeps an escalation that was raised in this conversation.</summary>
    void Keep(EscalationRecord raised);

    /// <summary>Posts its card where its rung looks, below everything said there; the card before it becomes a line.</summary>
    /// <returns>False when no conversation is known to post it to.</returns>
    bool Post(EscalationRecord escalation, Activity card, Activity before);

    /// <summary>Brings its card up to date for everybody.</summary>
    void Update(EscalationRecord escalation, Activity card);

    /// <summary>Says something where its card is.</summary>
    void TellManagers(EscalationRecord escalation, Activity message);

    /// <summary>Says something to the agent, in the conversation that handed it up.</summary>
    void TellAgent(EscalationRecord escalation, Activity message);

    /// <summary>Makes this conversation the one that a rung's escalations go to, or those of every rung without its own.</summary>
    void Bind(string? rung);
}
