namespace CoachBot.Coaching.Playbooks;

/// <summary>One rung of the ladder.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">As the customer is told: "our team lead".</param>
/// <param name="People">Who it is, by name; may be empty.</param>
/// <param name="Hours">When they are there, in plain words.</param>
/// <param name="Answer">How long they may take to answer.</param>
/// <param name="Beside">Whether it stands beside the ladder: a case goes there for its subject, never as the next rung up.</param>
public sealed record Rung(string Code, string Name, IReadOnlyList<string> People, string Hours, TimeSpan Answer, bool Beside = false);
