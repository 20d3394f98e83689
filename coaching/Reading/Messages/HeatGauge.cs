namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Heat as a weighted sum of <see cref="HeatFeatures"/>. The weights are a table, so that anybody can see what counts.</summary>
internal static class HeatGauge
{
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        ["base"] = 1.40,
        ["capitals"] = 1.13,
        ["many capitals"] = 0.40,
        ["exclamations"] = 0.52,
        ["question and exclamation"] = 0.31,
        ["short sentences"] = 0.29,
        ["repeated words"] = 0.43,
        ["length"] = 0.38,
        ["lower case"] = 0.23,
        ["tone-swear"] = 0.31,
        ["tone-fury"] = 0.73,
        ["tone-scorn"] = 0.66,
        ["tone-mild"] = -0.66,
        ["tone-polite"] = -1.17,
        ["tone-joy"] = -1.21,
        ["tone-sarcasm"] = 0.15,
        ["tone-rhetoric"] = -0.45,
        ["tone-ultimatum"] = 0.28,
        ["tone-sad"] = 0.27,
        ["tone-plain"] = -0.29,
        ["self-harm"] = 0.71,
        ["threat"] = 1.11,
        ["safety"] = 0.20,
        ["security"] = -0.01,
        ["privacy"] = -0.31,
        ["discrimination"] = 0.21,
        ["legal"] = 0.14,
        ["regulator"] = 0.54,
        ["publicity"] = 0.55,
        ["manager"] = 0.27,
        ["staff-conduct"] = 0.57,
        ["abuse"] = 1.02,
        ["vulnerable"] = 0.21,
        ["outage"] = 0.24,
        ["repeat"] = 0.14,
        ["broken-promise"] = 0.32,
        ["churn"] = 0.43,
        ["money-back"] = 0.22,
    };

    /// <summary>The most that a message without a word of complaint can read.</summary>
    private const double Calm = 0.75;

    private static readonly HashSet<string> Untroubled = new(StringComparer.Ordinal)
    {
        "base", "length", "lower case", "short sentences", "repeated words", "exclamations", "tone-polite", "tone-joy", "tone-plain", "tone-rhetoric", "money-back",
    };

    /// <summary>0 to 4.</summary>
    /// <param name="features">See <see cref="HeatFeatures"/>.</param>
    /// <param name="complains">Whether there is a word of complaint outside what the features count.</param>
    public static double Read(double[] features, bool complains)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * Weights.GetValueOrDefault(HeatFeatures.Names[i]);
        var calm = !complains && !features.Where((f, i) => f > 0 && !Untroubled.Contains(HeatFeatures.Names[i])).Any();
        return Math.Round(Math.Clamp(calm ? Math.Min(sum, Calm) : sum, 0, 4), 2);
    }
}
