namespace CoachBot.Coaching.Reading;

/// <summary>One thing found in a text, with the words that show it.</summary>
/// <param name="Code">A code of <see cref="Signals"/>, <see cref="Moves"/> or <see cref="Pitfalls"/>, or one the playbook adds.</param>
/// <param name="Start">Where the words begin in the text, in UTF-16 units.</param>
/// <param name="Evidence">The exact words, as they stand in the text.</param>
/// <param name="Reason">Why these words show it, in one plain sentence.</param>
public sealed record Finding(string Code, int Start, string Evidence, string Reason);
