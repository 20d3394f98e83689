using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Playbooks;

/// <summary>The playbook of a company file, or the one that comes with the bot.</summary>
public sealed class PlaybookFile : IPlaybookSource
{
    /// <summary>The playbook that comes with the bot.</summary>
    public static PlaybookFile Embedded() => new();

    /// <inheritdoc/>
    public Playbook Current { get; } = new(
        Enum.GetValues<Stage>().ToDictionary(s => s, s => new StagePlay(s.ToString(), s.ToString())),
        Enum.GetValues<Resolution>().ToDictionary(s => s, s => new StagePlay(s.ToString(), s.ToString())));
}
