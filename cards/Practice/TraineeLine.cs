using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What one trainee has completed.</summary>
/// <param name="Trainee">Their name.</param>
/// <param name="Runs">Their runs, the latest first.</param>
public sealed record TraineeLine(string Trainee, IReadOnlyList<RunLine> Runs);
