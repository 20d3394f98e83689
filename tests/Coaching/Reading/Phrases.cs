using System.Reflection;

namespace CoachBot.Coaching.Tests.Reading;

/// <summary>Hand-written phrases of a few words, each with one label it shows or only sounds like.</summary>
internal static class Phrases
{
    public static IReadOnlyList<(bool Shows, string Label, string Text)> Of(string kind)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"phrases-{kind}.txt")!;
        using var lines = new StreamReader(stream);
        var phrases = new List<(bool, string, string)>();
        while (lines.ReadLine() is { } line)
        {
            if (line[0] == '#')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            phrases.Add((line[0] == '+', line[2..colon], line[(colon + 2)..]));
        }

        return phrases;
    }
}
