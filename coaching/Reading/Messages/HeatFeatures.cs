using CoachBot.Coaching.Reading.Language;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>What anger looks like on the page, as numbers; see <see cref="HeatGauge"/>.</summary>
internal static class HeatFeatures
{
    private static readonly string[] Tones =
    [
        "tone-swear", "tone-fury", "tone-scorn", "tone-mild", "tone-polite", "tone-joy", "tone-sarcasm", "tone-rhetoric", "tone-ultimatum", "tone-sad", "tone-plain",
    ];

    /// <summary>The names, in the order of the numbers.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["base", "capitals", "many capitals", "exclamations", "question and exclamation", "short sentences", "repeated words", "length", "lower case", .. Tones, .. Signals.All];

    /// <summary>The numbers for one text.</summary>
    public static double[] Of(Hits hits, IReadOnlyCollection<string> signals)
    {
        var tokens = hits.Tokens;
        var shouted = Shouted(tokens);
        var values = new List<double>(Names.Count)
        {
            1,
            Math.Min(3, shouted) / 3.0,
            Math.Min(1, shouted / (tokens.Count + 3.0)),
            Math.Min(4, Marks(tokens, '!')) / 4.0,
            Doubled(tokens.Text) ? 1 : 0,
            Math.Min(3, tokens.Sentences.Count(s => s.End - s.First <= 2 && tokens.Sentences.Count > 1)) / 3.0,
            Math.Min(2, Repeated(tokens)) / 2.0,
            Math.Min(1, tokens.Count / 100.0),
            tokens.Text.Length > 0 && char.IsLower(tokens.Text[0]) ? 1 : 0,
        };
        values.AddRange(Tones.Select(t => Math.Min(3, hits.Count(t)) / 3.0));
        values.AddRange(Signals.All.Select(s => signals.Contains(s) ? 1.0 : 0));
        return [.. values];
    }

    private static int Shouted(Tokens tokens) => tokens.Items.Count(t => (t.Shapes & Shapes.Capitals) != Shapes.None && t.End - t.Start >= 3);

    private static int Marks(Tokens tokens, char mark) => tokens.Text.AsSpan(0, Math.Min(tokens.Text.Length, Tokenizer.MostCharacters)).Count(mark);

    private static bool Doubled(string text) =>
        text.Contains("?!", StringComparison.Ordinal) || text.Contains("!?", StringComparison.Ordinal) || text.Contains("??", StringComparison.Ordinal);

    private static int Repeated(Tokens tokens)
    {
        var n = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            for (var back = 1; back <= 4 && i - back >= 0; back++)
            {
                if (Same(tokens, i, i - back))
                {
                    n++;
                    break;
                }
            }
        }

        return n;
    }

    private static bool Same(Tokens tokens, int a, int b)
    {
        var x = tokens.Items[a];
        var y = tokens.Items[b];
        return x.Start != y.Start && x.End - x.Start >= 4 && tokens.Text.AsSpan(x.Start, x.End - x.Start)
            .Equals(tokens.Text.AsSpan(y.Start, y.End - y.Start), StringComparison.OrdinalIgnoreCase);
    }
}
