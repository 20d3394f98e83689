using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Playbooks;

/// <summary>What the company teaches.</summary>
public sealed record Playbook(IReadOnlyDictionary<Stage, StagePlay> Stages, IReadOnlyDictionary<Resolution, StagePlay> Branches);

/// <summary>A stage, or a way of putting it right.</summary>
public sealed record StagePlay(string Title, string Goal);
