using System.Reflection;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Practice.Scenarios;

/// <summary>The scenarios that come with the bot, and those of a company's folder.</summary>
public static class ScenarioShelf
{
    private const string Folder = "practice/scenarios/";
    private static readonly Lazy<IReadOnlyList<Scenario>> Embedded = new(ReadEmbedded);

    /// <summary>Those that come with the bot, by title.</summary>
    /// <exception cref="PlaybookException">One of them is wrong.</exception>
    public static IReadOnlyList<Scenario> Shipped => Embedded.Value;

    /// <summary>Those that come with the bot and those in a folder's YAML files; a file with a shipped code takes its place.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="PlaybookException">Some cannot be used; every problem of every file is in the exception.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<Scenario> With(string folder)
    {
        List<Scenario> own = [];
        List<PlaybookProblem> problems = [];
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            try
            {
                own.Add(ScenarioReader.Read(File.ReadAllText(path), Path.GetFileName(path)));
            }
            catch (PlaybookException wrong)
            {
                problems.AddRange(wrong.Problems);
            }
        }

        return problems.Count == 0 ? Merge(Shipped, own) : throw new PlaybookException(problems);
    }

    /// <summary>Two lists as one, by title; the second's go before the first's of the same code.</summary>
    public static IReadOnlyList<Scenario> Merge(IReadOnlyList<Scenario> shipped, IReadOnlyList<Scenario> own) =>
        [.. own.Concat(shipped).DistinctBy(s => s.Code, StringComparer.Ordinal).OrderBy(s => s.Title, StringComparer.Ordinal)];

    /// <summary>The text of a scenario that comes with the bot, to start one's own from.</summary>
    /// <exception cref="ArgumentException">There is none of that code.</exception>
    public static string TextOf(string code)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{code}.yaml")
            ?? throw new ArgumentException($"There is no scenario \"{code}\".", nameof(code));
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }

    private static IReadOnlyList<Scenario> ReadEmbedded() =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => Path.GetFileNameWithoutExtension(n)).Select(code => ScenarioReader.Read(TextOf(code), $"{code}.yaml")).OrderBy(s => s.Title, StringComparer.Ordinal)];
}
