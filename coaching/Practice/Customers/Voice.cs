namespace CoachBot.Coaching.Practice.Customers;

/// <summary>How a simulated customer talks: lines by kind.</summary>
/// <param name="Code">Its code: "blunt".</param>
/// <param name="Lines">The lines, by kind.</param>
internal sealed record Voice(string Code, IReadOnlyDictionary<string, IReadOnlyList<string>> Lines);
