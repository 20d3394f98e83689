using CoachBot.Coaching.Desk;

namespace CoachBot.Dialogs.Practice;

/// <summary>Reads typed commands of practice, forgivingly. A customer may begin with "Practice" too, so what only looks like a command says so.</summary>
internal static class PracticeReader
{
    private const int Longest = 80;
    private const int MostWords = 4;

    private static readonly (PracticeAsk Ask, string Key)[] Whole =
    [
        (PracticeAsk.Pick, "practice"), (PracticeAsk.Stop, "practice-stop"), (PracticeAsk.Progress, "practice-progress"),
        (PracticeAsk.Write, "practice-new"), (PracticeAsk.Cancel, "practice-cancel"),
    ];

    /// <summary>Reads it; null when it is something else.</summary>
    public static PracticeCommand? Read(string text)
    {
        var slash = text.StartsWith('/');
        var typed = (slash ? text[1..] : text).Trim().TrimEnd('.', '!', '?', '…', ' ');
        if (typed.Length is 0 or > Longest || typed.Contains('\n', StringComparison.Ordinal))
            return null;
        foreach (var (ask, key) in Whole)
        {
            if (Words(key).Contains(typed, StringComparer.OrdinalIgnoreCase))
                return new PracticeCommand(ask);
        }

        if (After(typed, "practice-from-case") is { } number && ShortNumber.TryRead(number, out _))
            return new PracticeCommand(PracticeAsk.FromCase, number);
        return After(typed, "practice-with") is { } title ? new PracticeCommand(PracticeAsk.Play, title, slash || LooksLikeTitle(title)) : null;
    }

    private static bool LooksLikeTitle(string text) =>
        text.IndexOfAny([',', ';', '.', '!', '?']) < 0 && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;

    private static string? After(string typed, string key)
    {
        foreach (var word in Words(key))
        {
            if (typed.Length > word.Length && typed.StartsWith(word, StringComparison.OrdinalIgnoreCase) && typed[word.Length] is ' ' or ':')
                return typed[(word.Length + 1)..].Trim();
        }

        return null;
    }

    private static string[] Words(string key) => DialogWords.List($"command.{key}");
}
