namespace CoachBot.Coaching.Practice.Customers;

/// <summary>The blanks of a customer's line, and what fills them.</summary>
internal static class LineBlanks
{
    /// <summary>The trainee's own words.</summary>
    public const string Echo = "{echo}";

    /// <summary>Every blank.</summary>
    public static IReadOnlyList<string> All { get; } = [Echo, "{thing}", "{stake}", "{wish}"];

    /// <summary>Whether a line has no other blanks.</summary>
    public static bool AreKnown(string line) => !Without(line).Contains('{', StringComparison.Ordinal);

    /// <summary>Fills the blanks of a line; at the start of a sentence with a capital.</summary>
    public static string Fill(string line, Scenarios.ScenarioCustomer customer, string? echo)
    {
        foreach (var (blank, value) in new[] { (Echo, echo ?? ""), ("{thing}", customer.Thing), ("{stake}", customer.Stake), ("{wish}", customer.Wish) })
        {
            while (line.IndexOf(blank, StringComparison.Ordinal) is var at and >= 0)
                line = line[..at] + (StartsSentence(line.AsSpan(0, at)) && value.Length > 0 ? char.ToUpperInvariant(value[0]) + value[1..] : value) + line[(at + blank.Length)..];
        }

        return line;
    }

    private static string Without(string line) => All.Aggregate(line, (l, blank) => l.Replace(blank, "", StringComparison.Ordinal));

    private static bool StartsSentence(ReadOnlySpan<char> before) => before.TrimEnd() is var text && (text.IsEmpty || text[^1] is '.' or '!' or '?');
}
