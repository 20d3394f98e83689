namespace CoachBot.Coaching.Playbooks;

/// <summary>Something complaints are about.</summary>
/// <param name="Code">Its code: "delivery".</param>
/// <param name="Name">Its name: "Delivery".</param>
/// <param name="Words">The words that tell it.</param>
public sealed record Topic(string Code, string Name, IReadOnlyList<string> Words);
