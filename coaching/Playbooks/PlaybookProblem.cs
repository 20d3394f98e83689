namespace CoachBot.Coaching.Playbooks;

/// <summary>Something wrong in a playbook file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Field">The field: "signals[3].red.urgency".</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record PlaybookProblem(string File, int Line, string Field, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Field}: {Message}";
}
