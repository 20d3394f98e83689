using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Playbooks;

/// <summary>Words with blanks: "Thank you, {name}."</summary>
/// <param name="Text">The words as written.</param>
public sealed partial record Template(string Text)
{
    /// <summary>The names of its blanks.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Blank().Matches(Text).Select(m => m.Groups["name"].Value)];

    /// <summary>The words with every blank filled; null when a value is missing.</summary>
    public string? Fill(IReadOnlyDictionary<string, string> values) =>
        Names.All(values.ContainsKey) ? Blank().Replace(Text, m => values[m.Groups["name"].Value]) : null;

    [GeneratedRegex(@"\{(?<name>[a-z-]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();
}
