namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Heat as a weighted sum of <see cref="HeatFeatures"/>. The weights are a table, so that anybody can see what counts.</summary>
internal static class HeatGauge
{
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        ["base"] = 1.4,
        ["capitals"] = 0.7,
        ["many capitals"] = 1.2,
        ["exclamations"] = 1.2,
        ["question and exclamation"] = 0.6,
        ["short sentences"] = 0.3,
        ["tone-swear"] = 1.5,
        ["tone-fury"] = 1.2,
        ["tone-scorn"] = 1.2,
        ["tone-mild"] = -0.7,
        ["tone-polite"] = -1.0,
        ["tone-joy"] = -1.2,
        ["tone-sarcasm"] = 0.6,
        ["tone-ultimatum"] = 0.8,
        ["threat"] = 1.5,
        ["abuse"] = 1.5,
        ["repeat"] = 0.4,
        ["churn"] = 0.4,
    };

    /// <summary>0 to 4.</summary>
    public static double Read(double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
            sum += features[i] * Weights.GetValueOrDefault(HeatFeatures.Names[i]);
        return Math.Round(Math.Clamp(sum, 0, 4), 2);
    }
}
