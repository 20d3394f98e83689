namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A word after the first that no match goes without.</summary>
/// <param name="Row">The row of the word in <see cref="Sightings"/>.</param>
/// <param name="Within">The most tokens from the first of the match to it.</param>
internal readonly record struct Landmark(int Row, int Within);
