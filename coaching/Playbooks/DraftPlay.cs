namespace CoachBot.Coaching.Playbooks;

/// <summary>The decisions on a draft and the frame of a better one.</summary>
/// <param name="Send">The headline when it can go.</param>
/// <param name="Improve">The headline when it would hurt.</param>
/// <param name="Stop">The headline when it deflects.</param>
/// <param name="Acknowledging">Words that tell that a reply acknowledges.</param>
/// <param name="Restating">Words that tell that a reply says the story back.</param>
/// <param name="Alternatives">The honest ways out of a deflection.</param>
public sealed record DraftPlay(
    string Send,
    string Improve,
    string Stop,
    IReadOnlyList<string> Acknowledging,
    IReadOnlyList<string> Restating,
    IReadOnlyList<AlternativePlay> Alternatives);

/// <summary>What a good reply does.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Label">Its name in plain words.</param>
/// <param name="Why">What it does for the customer.</param>
/// <param name="Wording">How to say it.</param>
public sealed record MovePlay(string Code, string Label, string Why, Phrase Wording);

/// <summary>What makes things worse.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Label">Its name in plain words.</param>
/// <param name="Why">What it does to the customer.</param>
/// <param name="Stops">When a draft with it is held back.</param>
/// <param name="Better">What to say in its place.</param>
public sealed record PitfallPlay(string Code, string Label, string Why, Stops Stops, Phrase Better);

/// <summary>An honest way out of a deflection.</summary>
/// <param name="Code">"explain", "partial", "handover" or "escalate".</param>
/// <param name="Label">What it is.</param>
/// <param name="Wording">How to say it.</param>
public sealed record AlternativePlay(string Code, string Label, Phrase Wording);

/// <summary>When a pitfall holds a draft back.</summary>
public enum Stops
{
    /// <summary>It never does.</summary>
    Never,

    /// <summary>When the draft has no help beside it.</summary>
    UnlessHelped,

    /// <summary>Always.</summary>
    Always,
}
