namespace CoachBot.Coaching.Playbooks;

/// <summary>Gives the playbook in force.</summary>
public interface IPlaybookSource
{
    /// <summary>The last valid playbook.</summary>
    Playbook Current { get; }
}
