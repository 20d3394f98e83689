using System.Collections.Concurrent;
using System.Reflection;
using CoachBot.Coaching.Playbooks;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>The voices that come with the bot.</summary>
public static class Voices
{
    private const string Folder = "practice/voices/";
    private static readonly ConcurrentDictionary<string, Voice> Read = new(StringComparer.Ordinal);

    /// <summary>Their codes.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n)).Order(StringComparer.Ordinal)];

    /// <summary>A voice.</summary>
    /// <exception cref="ArgumentException">There is none of that code.</exception>
    /// <exception cref="PlaybookException">Its file is wrong.</exception>
    internal static Voice Of(string code) => Codes.Contains(code) ? Read.GetOrAdd(code, Load) : throw new ArgumentException($"There is no voice \"{code}\".", nameof(code));

    private static Voice Load(string code)
    {
        List<PlaybookProblem> problems = [];
        var name = $"{code}.yaml";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!;
        using var text = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(text);
        var lines = new YamlMappingNode(new YamlScalarNode("lines"), yaml.Documents[0].RootNode);
        var voice = new Voice(code, new YamlSection(name, lines, "", problems).Section("lines", s => LineKinds.All.ToDictionary(k => k, k => Lines(s, k), StringComparer.Ordinal)));
        return problems.Count == 0 ? voice : throw new PlaybookException(problems);
    }

    private static IReadOnlyList<string> Lines(YamlSection section, string kind)
    {
        var lines = section.Texts(kind);
        if (!lines.Any(l => !l.Contains(LineBlanks.Echo, StringComparison.Ordinal)))
            section.Problem(kind, "at least one line without the trainee's own words is expected");
        foreach (var unknown in lines.Where(l => !LineBlanks.AreKnown(l)))
            section.Problem(kind, $"\"{unknown}\" has a blank that is not known; allowed: {string.Join(", ", LineBlanks.All)}");
        return lines;
    }
}
