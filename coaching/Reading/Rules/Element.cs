using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>One place in a pattern: a word out of some, a shape, a gap, or an edge.</summary>
/// <param name="Ids">The words it takes, sorted.</param>
/// <param name="Shapes">The shapes it takes.</param>
/// <param name="Gap">Up to how many tokens of any kind may stand here; 0 for a word.</param>
/// <param name="Crosses">Whether the gap may run into the next sentence.</param>
/// <param name="Edge">'^' and '$' for the edges of a sentence, '&lt;' and '&gt;' for those of a clause; takes no token.</param>
internal sealed record Element(int[] Ids, Shapes Shapes, int Gap = 0, bool Crosses = false, char Edge = '\0')
{
    /// <summary>Its row in <see cref="Sightings"/>; only words and shapes have one.</summary>
    public int Row { get; init; } = -1;

    /// <summary>Whether it takes a word or a shape.</summary>
    public bool TakesToken => Row >= 0;

    /// <summary>The most tokens it can stand for.</summary>
    public int Width => TakesToken ? 1 : Gap;
}
