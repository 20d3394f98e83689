namespace CoachBot.Dialogs.Moves;

/// <summary>Reads typed commands, forgivingly: case, punctuation, a leading slash and the usual synonyms do not matter.
/// Only a whole text, or one with a colon or a slash, is surely a command: customers begin sentences with "Stop" too.</summary>
internal static class CommandReader
{
    private const int LongestUnsure = 160;

    private static readonly (MoveKind Kind, string Key)[] Whole =
    [
        (MoveKind.Help, "help"), (MoveKind.Cases, "cases"), (MoveKind.New, "new"), (MoveKind.Show, "show"),
        (MoveKind.Next, "next"), (MoveKind.Back, "back"), (MoveKind.Why, "why"), (MoveKind.Close, "close"),
        (MoveKind.WasDraft, "was-draft"), (MoveKind.WasCustomer, "was-customer"), (MoveKind.Sent, "sent"),
        (MoveKind.Hello, "hello"), (MoveKind.Skip, "skip"), (MoveKind.HandUp, "hand-up"), (MoveKind.Keep, "keep"), (MoveKind.Stop, "stop"),
        (MoveKind.WhereIsIt, "where-is-it"), (MoveKind.WhoIsOn, "who-is-on"), (MoveKind.Report, "report"), (MoveKind.ManagersHere, "managers-here"), (MoveKind.Queue, "queue"),
    ];

    private static readonly (MoveKind Kind, string Key)[] WithColon =
    [
        (MoveKind.Customer, "customer"), (MoveKind.Draft, "draft"), (MoveKind.New, "new"), (MoveKind.Sent, "sent"), (MoveKind.Promise, "promise"),
        (MoveKind.Skip, "skip"), (MoveKind.HandUp, "hand-up"), (MoveKind.Keep, "keep"), (MoveKind.Stop, "stop"), (MoveKind.Open, "open"), (MoveKind.Choose, "choose"), (MoveKind.Answer, "answer"),
    ];

    private static readonly (MoveKind Kind, string Key)[] WithWords =
    [
        (MoveKind.Skip, "skip"), (MoveKind.HandUp, "hand-up"), (MoveKind.Keep, "keep"), (MoveKind.Stop, "stop"),
    ];

    public static AgentMove Read(string text)
    {
        if (text.Length == 0)
            return new AgentMove(MoveKind.Unknown);
        var slash = text[0] == '/';
        var typed = slash ? text[1..].TrimStart() : text;
        return WholeCommand(typed) ?? CaseCommand(typed) ?? ManagersCommand(typed) ?? ColonCommand(typed, slash) ?? WordsCommand(typed, text) ?? new AgentMove(MoveKind.Text, text);
    }

    private static AgentMove? WholeCommand(string typed)
    {
        var bare = typed.Trim().TrimEnd('.', '!', '?', '…', ' ');
        if (bare.Length > 40)
            return null;
        if (typed.Trim() == "?")
            return new AgentMove(MoveKind.Help);
        foreach (var (kind, key) in Whole)
        {
            if (Synonyms(key).Contains(bare, StringComparer.OrdinalIgnoreCase))
                return new AgentMove(kind);
        }

        return null;
    }

    private static AgentMove? CaseCommand(string typed)
    {
        var words = typed.TrimEnd('.', '!', '?').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3)
            return null;
        var opens = Synonyms("open").Contains(string.Join(' ', words[..^1]), StringComparer.OrdinalIgnoreCase);
        return CaseNumber(words[^1], opens) is { } number && (opens || words.Length == 1) ? new AgentMove(MoveKind.Open, number) : null;
    }

    // "managers here for the duty manager", "queue mine 2": short, and said by nobody else.
    private static AgentMove? ManagersCommand(string typed)
    {
        var text = typed.Trim().TrimEnd('.', '!', '?');
        if (text.Length > 60 || text.Contains('\n'))
            return null;
        foreach (var word in Synonyms("managers-here"))
        {
            if (text.StartsWith(word + " for ", StringComparison.OrdinalIgnoreCase))
                return new AgentMove(MoveKind.ManagersHere, WithoutThe(text[(word.Length + 5)..]));
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && Synonyms("queue").Contains(words[0], StringComparer.OrdinalIgnoreCase) && words[1..].All(IsQueueWord)
            ? new AgentMove(MoveKind.Queue, string.Join(' ', words[1..]).ToLowerInvariant())
            : null;
    }

    private static bool IsQueueWord(string word) =>
        word.All(char.IsAsciiDigit) ? word.Length <= 4 : Synonyms("queue-words").Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string WithoutThe(string name) => name.Trim() is var bare && bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..].Trim() : bare;

    // "C-1002", "c1002"; after "case" also "1002" and "#1002".
    private static string? CaseNumber(string word, bool afterCase)
    {
        var lettered = word[0] is 'C' or 'c';
        var escalation = word[0] is 'E' or 'e';
        var digits = escalation ? word[1..].TrimStart('-') : word.TrimStart('#', 'C', 'c', '-');
        var number = digits.Length is > 0 and <= 9 && digits.All(char.IsAsciiDigit);
        return number && (afterCase || lettered || escalation) ? (escalation ? "E-" : "C-") + digits : null;
    }

    private static AgentMove? ColonCommand(string typed, bool slash)
    {
        foreach (var (kind, key) in WithColon)
        {
            if (After(typed, key, sure: true, slash) is { } rest)
                return new AgentMove(kind, rest);
        }

        return null;
    }

    private static AgentMove? WordsCommand(string typed, string whole)
    {
        if (whole.Length > LongestUnsure || whole.Contains('\n'))
            return null;
        foreach (var (kind, key) in WithWords)
        {
            if (After(typed, key, sure: false, slash: true) is { } rest)
                return new AgentMove(kind, rest) { Unsure = whole };
        }

        return null;
    }

    private static string? After(string typed, string key, bool sure, bool slash)
    {
        foreach (var word in Synonyms(key))
        {
            if (!typed.StartsWith(word, StringComparison.OrdinalIgnoreCase) || typed.Length == word.Length)
                continue;
            var next = typed[word.Length];
            if (next is ':' or '：' || (slash && char.IsWhiteSpace(next)) || (sure && next is '\n' or '\r'))
                return typed[(word.Length + 1)..].Trim();
        }

        return null;
    }

    private static string[] Synonyms(string key) => DialogWords.List($"command.{key}");
}
