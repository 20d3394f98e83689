namespace CoachBot.Coaching.Cases;

/// <summary>Who did something: an agent, a manager, or the coach itself.</summary>
/// <param name="Id">The channel's id of the person.</param>
/// <param name="Name">How cards name them.</param>
public sealed record Person(string Id, string Name)
{
    /// <summary>The coach: it records what it advised.</summary>
    public static Person Coach { get; } = new("coach", "CoachBot");
}
