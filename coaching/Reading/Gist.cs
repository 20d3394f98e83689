namespace CoachBot.Coaching.Reading;

/// <summary>What a message is about, in the customer's own words. Each part is null when the message does not say it.</summary>
/// <param name="Topic">The playbook's topic code ("delivery", "billing", …).</param>
/// <param name="Grievance">The words that carry the complaint, short enough to quote.</param>
/// <param name="Wish">The words that say what they want.</param>
/// <param name="Stake">The words that say what it costs them or puts at risk.</param>
/// <param name="Name">How the customer signed or named themselves.</param>
public sealed record Gist(string? Topic = null, string? Grievance = null, string? Wish = null, string? Stake = null, string? Name = null);
