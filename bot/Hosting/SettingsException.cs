namespace CoachBot.Bot.Hosting;

/// <summary>Settings that the program cannot start with.</summary>
/// <param name="problems">Each names the setting and what is allowed.</param>
public sealed class SettingsException(IReadOnlyList<string> problems)
    : Exception("CoachBot cannot start with these settings:" + string.Concat(problems.Select(p => Environment.NewLine + "- " + p)))
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
