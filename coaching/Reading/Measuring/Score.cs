namespace CoachBot.Coaching.Reading.Measuring;

/// <summary>How well one label was found.</summary>
/// <param name="Label">The label.</param>
/// <param name="Right">Found and there.</param>
/// <param name="False">Found and not there.</param>
/// <param name="Missed">There and not found.</param>
public sealed record Score(string Label, int Right, int False, int Missed)
{
    /// <summary>How many texts have it.</summary>
    public int Support => Right + Missed;

    /// <summary>Of those found, the share that was right.</summary>
    public double Precision => Right + False == 0 ? 0 : (double)Right / (Right + False);

    /// <summary>Of those there, the share that was found.</summary>
    public double Recall => Support == 0 ? 0 : (double)Right / Support;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
