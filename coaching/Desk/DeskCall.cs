using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Desk;

/// <summary>Somebody wants something of the desk.</summary>
/// <param name="By">Who.</param>
/// <param name="Action">The card action it comes from; null when it was typed.</param>
/// <param name="CaseNumber">The case the card speaks of; null when it was typed. Another case than the escalation's is refused.</param>
public sealed record DeskCall(Actor By, string? Action = null, string? CaseNumber = null);

/// <summary>Who wants something, and where from.</summary>
/// <param name="Person">The person.</param>
/// <param name="AmongManagers">Whether it comes from the managers' conversation, or from somebody the settings name as one of them.</param>
/// <param name="OtherIds">Other ids the playbook may know them by: of the directory, or their sign-in name.</param>
public sealed record Actor(Person Person, bool AmongManagers, IReadOnlyList<string>? OtherIds = null);
