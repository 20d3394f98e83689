namespace CoachBot.Coaching.Playbooks;

/// <summary>What each role may grant without asking.</summary>
/// <param name="Role">The role of the agents who use the coach.</param>
/// <param name="Limits">Every role's limit.</param>
public sealed record AuthorityPlay(string Role, IReadOnlyDictionary<string, Limit> Limits)
{
    /// <summary>The limit of the agents who use the coach.</summary>
    public Limit Agent => Limits[Role];
}

/// <summary>What a role may grant.</summary>
/// <param name="Amount">The most it may give.</param>
/// <param name="Currency">In which currency.</param>
/// <param name="MayRefuse">Whether it may say for good that we cannot help.</param>
public sealed record Limit(decimal Amount, string Currency, bool MayRefuse);
