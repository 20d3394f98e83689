using CoachBot.Coaching.Practice.Customers;

namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>Feedback on one reply.</summary>
/// <param name="Turn">Which reply, from 1.</param>
/// <param name="Reply">What the trainee wrote.</param>
/// <param name="Answer">What the customer said to it.</param>
/// <param name="Landed">What landed.</param>
/// <param name="Hurt">What hurt.</param>
/// <param name="Better">How an expert would have put it; null when there is nothing to better.</param>
/// <param name="Before">The customer's mood before it.</param>
/// <param name="After">Their mood after it.</param>
/// <param name="Heats">Their heat from the start to here, from 0 to 4.</param>
public sealed record TurnFeedback(
    int Turn, string Reply, string Answer, IReadOnlyList<FeedbackLine> Landed, IReadOnlyList<FeedbackLine> Hurt, string? Better, Mood Before, Mood After, IReadOnlyList<double> Heats);
