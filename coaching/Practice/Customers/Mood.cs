namespace CoachBot.Coaching.Practice.Customers;

/// <summary>The simulated customer's mood; each from 0 to 4.</summary>
/// <param name="Heat">How angry, on the scale of a message's heat.</param>
/// <param name="Trust">How far they believe that this conversation will help.</param>
/// <param name="Patience">How much longer they stay; at 0 they leave.</param>
public sealed record Mood(double Heat, double Trust, double Patience)
{
    private const double Most = 4;

    /// <summary>The mood after a change; rounded, so that it reads the same after it was stored.</summary>
    public Mood After(Mood change) => new(Within(Heat + change.Heat), Within(Trust + change.Trust), Within(Patience + change.Patience));

    /// <summary>A change made stronger or weaker.</summary>
    public Mood Times(double factor) => new(Heat * factor, Trust * factor, Patience * factor);

    /// <summary>Two changes together.</summary>
    public Mood Plus(Mood other) => new(Heat + other.Heat, Trust + other.Trust, Patience + other.Patience);

    private static double Within(double value) => Math.Round(Math.Clamp(value, 0, Most), 3);
}
