namespace CoachBot.Coaching.Playbooks;

/// <summary>A playbook that cannot be used, with everything that is wrong in it.</summary>
public sealed class PlaybookException : Exception
{
    /// <summary>A playbook that cannot be used.</summary>
    public PlaybookException()
    {
    }

    /// <summary>A playbook that cannot be used, and why.</summary>
    public PlaybookException(string message)
        : base(message)
    {
    }

    /// <summary>A playbook that cannot be used, why, and what caused it.</summary>
    public PlaybookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A playbook that cannot be used, with everything that is wrong in it.</summary>
    public PlaybookException(IReadOnlyList<PlaybookProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>What is wrong in it, in order of the file.</summary>
    public IReadOnlyList<PlaybookProblem> Problems { get; } = [];
}
