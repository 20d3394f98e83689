namespace Azure.AI.TextAnalytics;

/// <summary>How sure the service is of each feeling, from 0 to 1.</summary>
public class SentimentConfidenceScores
{
    internal SentimentConfidenceScores(double positive, double neutral, double negative)
    {
        Positive = positive;
        Neutral = neutral;
        Negative = negative;
    }

    /// <summary>How sure it is that the text is positive.</summary>
    public double Positive { get; }

    /// <summary>How sure it is that the text is neutral.</summary>
    public double Neutral { get; }

    /// <summary>How sure it is that the text is negative.</summary>
    public double Negative { get; }
}
