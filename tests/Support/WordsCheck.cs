using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoachBot.Tests.Support;

/// <summary>Holds a .resx against the code that uses it. A key is used as a literal: <c>Say("stage.title", ("name", x))</c> or <c>words["stage.title"]</c>;
/// one that is put together, <c>$"stage.{x}"</c>, uses every key that begins like it.</summary>
public static partial class WordsCheck
{
    /// <summary>What is wrong: keys that the code asks for and the file lacks, keys nobody asks for, blanks that no call fills. Empty when all is well.</summary>
    /// <param name="resx">The .resx file, from the repository's root.</param>
    /// <param name="source">The folder of the code, from the repository's root.</param>
    public static IReadOnlyList<string> Problems(string resx, string source)
    {
        var texts = XDocument.Load(Path.Combine(Repository.Root, resx)).Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);
        var code = string.Join('\n', Repository.SourceFiles(source).Select(File.ReadAllText));
        var literals = Literal().Matches(code).Select(m => m.Groups["text"].Value).ToHashSet(StringComparer.Ordinal);
        var beginnings = Composed().Matches(code).Select(m => m.Groups["text"].Value).ToHashSet(StringComparer.Ordinal);
        var arguments = Argument().Matches(code).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        return
        [
            .. Asked().Matches(code).Select(m => m.Groups["key"].Value).Where(k => !texts.ContainsKey(k)).Distinct(StringComparer.Ordinal).Select(k => $"missing: {k}"),
            .. texts.Keys.Where(k => !literals.Contains(k) && !beginnings.Any(b => k.StartsWith(b, StringComparison.Ordinal))).Select(k => $"unused: {k}"),
            .. texts.Where(t => string.IsNullOrWhiteSpace(t.Value)).Select(t => $"empty: {t.Key}"),
            .. from text in texts
               from Match blank in Blank().Matches(text.Value)
               where !arguments.Contains(blank.Groups["name"].Value)
               select $"never filled: {text.Key} {{{blank.Groups["name"].Value}}}",
        ];
    }

    [GeneratedRegex("\"(?<text>[a-zA-Z0-9][a-zA-Z0-9._-]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("\\$\"(?<text>[a-zA-Z0-9][a-zA-Z0-9._-]*)\\{", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Composed();

    [GeneratedRegex("(?:\\bSay\\(|[wW]ords\\[)\\s*\"(?<key>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("\\(\\s*\"(?<name>[a-zA-Z0-9-]+)\"\\s*,", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex("\\{(?<name>[a-zA-Z0-9-]+)\\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blank();
}
