using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Dialogs.Practice;

/// <summary>Finds the role-play that somebody names, and how hard they want it.</summary>
internal static class ScenarioFinder
{
    /// <summary>The words without the difficulty, and the difficulty; null when none is named.</summary>
    public static (string Name, Difficulty? Difficulty) Split(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var level in Enum.GetValues<Difficulty>())
        {
            if (words is [.., var last] && DialogWords.List($"command.practice-{level}").Contains(last, StringComparer.OrdinalIgnoreCase))
                return (string.Join(' ', words[..^1]), level);
        }

        return (string.Join(' ', words), null);
    }

    /// <summary>The ones that a name fits: the one of that code or title, or all that have the words in either.</summary>
    public static IReadOnlyList<Scenario> Find(IReadOnlyList<Scenario> scenarios, string name)
    {
        var plain = Plain(name);
        if (plain.Length == 0)
            return [];
        List<Scenario> exact = [.. scenarios.Where(s => Plain(s.Code) == plain || Plain(s.Title) == plain)];
        return exact.Count > 0 ? exact : [.. scenarios.Where(s => Plain(s.Code).Contains(plain, StringComparison.Ordinal) || Plain(s.Title).Contains(plain, StringComparison.Ordinal))];
    }

    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
