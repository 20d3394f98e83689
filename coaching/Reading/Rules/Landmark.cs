namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A word that no match goes without.</summary>
/// <param name="Element">The word.</param>
/// <param name="Within">The most tokens from the first of the match to it.</param>
internal readonly record struct Landmark(Element Element, int Within);
