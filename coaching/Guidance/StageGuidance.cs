using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Guidance;

/// <summary>What to do at a stage, for this case.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Step">The case's step this was made at.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Resolution">The branch, at <see cref="Stage.Resolve"/> once it is chosen.</param>
/// <param name="Title">Its name.</param>
/// <param name="Goal">What done looks like, in one line.</param>
/// <param name="Do">What to do, in order.</param>
/// <param name="Suggestions">Wordings to take, worded for this case.</param>
/// <param name="Avoid">What not to say here.</param>
/// <param name="Asks">What the stage wants on record.</param>
/// <param name="Resolutions">The branches to choose from, the fitting one first; empty but at <see cref="Stage.Resolve"/>.</param>
/// <param name="Promises">The promises open now, at <see cref="Stage.NextSteps"/> and after.</param>
/// <param name="Missing">What is still missing before going on; empty when the stage is done.</param>
public sealed record StageGuidance(
    string CaseNumber,
    int Step,
    Stage Stage,
    Resolution? Resolution,
    string Title,
    string Goal,
    IReadOnlyList<string> Do,
    IReadOnlyList<string> Suggestions,
    IReadOnlyList<Avoid> Avoid,
    IReadOnlyList<FactAsk> Asks,
    IReadOnlyList<Choice> Resolutions,
    IReadOnlyList<Promise> Promises,
    IReadOnlyList<string> Missing);
