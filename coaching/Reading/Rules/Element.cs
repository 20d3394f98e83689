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
    /// <summary>Whether the token is one of its words or shapes.</summary>
    public bool Takes(in Token token)
    {
        if ((token.Shapes & Shapes) != Shapes.None || (Shapes & Shapes.Any) != Shapes.None)
            return true;
        foreach (var id in token.Ids)
        {
            if (Ids.Length == 1 ? Ids[0] == id : Array.BinarySearch(Ids, id) >= 0)
                return true;
        }

        return false;
    }
}
