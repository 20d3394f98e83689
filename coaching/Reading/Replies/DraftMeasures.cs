using CoachBot.Coaching.Reading.Language;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Replies;

/// <summary>What is counted over a whole draft.</summary>
internal static class DraftMeasures
{
    private const double ManyWords = 100;
    private const double ManyAcronyms = 3;

    /// <summary>The measures by name.</summary>
    public static IEnumerable<(string Name, double Value)> Of(Hits hits)
    {
        var tokens = hits.Tokens;
        yield return ("length", Math.Min(1, tokens.Count / ManyWords));
        yield return ("short", tokens.Count < 20 ? 1 : 0);
        yield return ("questions", Math.Min(3, tokens.Sentences.Count(s => s.Question)) / 3.0);
        yield return ("exclaimed", Math.Min(3, tokens.Sentences.Count(s => s.Exclaimed)) / 3.0);
        yield return ("clock", tokens.Items.Exists(t => (t.Shapes & Shapes.Clock) != Shapes.None) ? 1 : 0);
        yield return ("money", tokens.Items.Exists(t => (t.Shapes & Shapes.Money) != Shapes.None) ? 1 : 0);
        yield return ("acronyms", Math.Min(ManyAcronyms, Acronyms.In(tokens).Count) / ManyAcronyms);
    }
}
