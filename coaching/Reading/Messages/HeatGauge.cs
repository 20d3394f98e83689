using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>The heat of a message: what the trained model reads, held down where there is not a word of complaint. A model sees few such lines and calls them lukewarm.</summary>
internal static class HeatGauge
{
    /// <summary>The most that a message without a word of complaint can read.</summary>
    private const double Calm = 0.4;

    /// <summary>A longer one says something between the lines.</summary>
    private const int FewWords = 12;

    private static readonly HashSet<string> Untroubled = new(StringComparer.Ordinal)
    {
        "base", "length", "lower case", "short sentences", "repeated words", "exclamations", "tone-polite", "tone-joy", "tone-plain", "tone-rhetoric", "money-back",
    };

    /// <summary>0 to 4.</summary>
    /// <param name="modelled">What the model reads.</param>
    /// <param name="hits">What the rules found.</param>
    /// <param name="complains">Whether there is a word of complaint, or a signal.</param>
    public static double Read(double modelled, Hits hits, bool complains)
    {
        var calm = hits.Tokens.Count <= FewWords && !complains && !MessageText.Measures(hits).Where((f, i) => f > 0 && !Untroubled.Contains(HeatFeatures.Names[i])).Any();
        return Math.Round(Math.Clamp(calm ? Math.Min(modelled, Calm) : modelled, 0, 4), 2);
    }
}
