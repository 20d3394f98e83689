using CoachBot.Coaching.Playbooks;

namespace CoachBot.Bot.Hosting;

/// <summary>The playbook in force, and how it stands with its last edit.</summary>
public sealed class PlaybookState(PlaybookFile file)
{
    /// <summary>The playbook.</summary>
    public IPlaybookSource Source => file;

    /// <summary>"ok", or what is wrong with the last edit.</summary>
    public string Status => file.Current is null ? "missing" : "ok";
}
