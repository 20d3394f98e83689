using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Practice;

/// <summary>A role-play that somebody is writing.</summary>
/// <param name="By">Who writes it.</param>
/// <param name="Fields">What was written, by the id of the field.</param>
/// <param name="From">The case it is made from; null when it is made up.</param>
public sealed record ScenarioDraft(Person By, IReadOnlyDictionary<string, string> Fields, string? From = null)
{
    /// <summary>The parts that were answered; what a case left open in the others is no mistake of anybody's.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];
}
