using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Playbooks;

/// <summary>What each role may grant without asking.</summary>
/// <param name="Role">The role of an agent the playbook does not name.</param>
/// <param name="Limits">Every role's limit.</param>
public sealed record AuthorityPlay(string Role, IReadOnlyDictionary<string, Limit> Limits)
{
    /// <summary>The role of everybody whose time here is still short.</summary>
    public const string NewRole = "new";

    /// <summary>The agents with a role of their own, or whose first day is known.</summary>
    public IReadOnlyList<AgentPlay> Agents { get; init; } = [];

    /// <summary>How long after their first day somebody counts as new; null when nobody does.</summary>
    public TimeSpan? NewFor { get; init; }

    /// <summary>The limit of an agent the playbook does not name.</summary>
    public Limit Agent => Limits[Role];

    /// <summary>The limit of a case's agent, on the day it was opened.</summary>
    public Limit LimitOf(Case c) => Limits[RoleOf(c.Agent, c.OpenedAt)];

    /// <summary>An agent's role on a day: new in their first weeks, then their own.</summary>
    public string RoleOf(Person agent, DateTimeOffset now)
    {
        var play = Agents.FirstOrDefault(a => a.Who.Is(agent));
        return play?.Since is { } since && NewFor is { } newFor && now < new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) + newFor
            ? NewRole
            : play?.Who.Role ?? Role;
    }
}

/// <summary>What a role may grant.</summary>
/// <param name="Amount">The most it may give.</param>
/// <param name="Currency">In which currency.</param>
/// <param name="MayRefuse">Whether it may say for good that we cannot help.</param>
public sealed record Limit(decimal Amount, string Currency, bool MayRefuse);

/// <summary>An agent with a role of their own, or whose first day is known.</summary>
/// <param name="Who">Who it is, and their role; no role is the usual one.</param>
/// <param name="Since">Their first day; null when it is not known.</param>
public sealed record AgentPlay(RungPerson Who, DateOnly? Since);
