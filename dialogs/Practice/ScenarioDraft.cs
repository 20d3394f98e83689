using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Practice;

/// <summary>A role-play that somebody is writing.</summary>
/// <param name="By">Who writes it.</param>
/// <param name="Code">Its code, once it was saved or tried; null before.</param>
/// <param name="Fields">What was written, by the id of the field.</param>
public sealed record ScenarioDraft(Person By, string? Code, IReadOnlyDictionary<string, string> Fields);
