using System.Text.RegularExpressions;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;
using Xunit.Abstractions;

namespace CoachBot.Coaching.Tests.Practice;

/// <summary>A score stays when only names, the order of equal things, padding or spelling change.</summary>
public partial class MetamorphicTests(ITestOutputHelper output)
{
    private const double MostFlips = 0.02;
    private const int Seeds = 3;

    private static readonly Dictionary<string, Func<string, string>> Changes = new(StringComparer.Ordinal)
    {
        ["names"] = Renamed,
        ["order"] = Reordered,
        ["padding"] = Padded,
        ["apostrophes"] = t => t.Replace("'", "", StringComparison.Ordinal),
        ["capitals"] = t => t.ToLowerInvariant(),
        ["typos"] = Mistyped,
        ["american"] = American,
    };

    private static readonly string[] Padding =
    [
        "I have your messages open here in front of me while I write this.",
        "My name is Sam, by the way.",
        "It's a quarter past ten as I type.",
        "There are three windows open on my screen.",
        "It is raining here.",
        "This is my second message to you today.",
    ];

    public static TheoryData<string> Kinds => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Verdicts_stay_the_same(string kind)
    {
        var (verdicts, flips) = (0, 0);
        List<string> flipped = [];
        foreach (var scenario in ScenarioShelf.Shipped)
        {
            foreach (var difficulty in Enum.GetValues<Difficulty>())
            {
                for (var seed = 0; seed < Seeds; seed++)
                {
                    foreach (var trainee in new Func<Scenario, PracticeRun, Random, string>[] { Trainees.Good, Trainees.Deflecting, Trainees.FreebieFirst })
                    {
                        var plain = await Stage.PlayAsync(scenario, difficulty, seed, trainee);
                        var changed = await ReplayAsync(scenario, plain, Changes[kind]);
                        var (all, different) = Compare(plain, changed);
                        verdicts += all;
                        flips += different.Count;
                        flipped.AddRange(different.Select(d => $"{scenario.Code} {difficulty} {trainee.Method.Name}: {d}"));
                    }
                }
            }
        }

        output.WriteLine($"{kind}: {flips} of {verdicts} verdicts flip ({(double)flips / verdicts:P2})");
        foreach (var line in flipped.GroupBy(f => f).OrderByDescending(g => g.Count()).Take(12))
            output.WriteLine($"{line.Count()} × {line.Key}");
        Assert.InRange((double)flips / verdicts, 0, MostFlips);
    }

    // The same replies, changed; when the changed run ends earlier or later, the ending is what flips.
    private static async Task<Scorecard> ReplayAsync(Scenario scenario, Scorecard plain, Func<string, string> change)
    {
        var run = Stage.Begin(scenario, plain.Difficulty, plain.Run.Start.Seed);
        foreach (var turn in plain.Run.Turns.TakeWhile(_ => run.Ending is null))
            await Stage.SayAsync(scenario, run, change(turn.Text));
        return Stage.Coach.Score(scenario, run);
    }

    private static (int All, List<string> Different) Compare(Scorecard plain, Scorecard changed)
    {
        List<string> different = [];
        if (plain.Ending != changed.Ending)
            different.Add($"{plain.Ending} → {changed.Ending}");
        if (plain.Passed != changed.Passed)
            different.Add($"passed {plain.Passed} → {changed.Passed}");
        different.AddRange(plain.Skills.Where(s => changed.Skills.FirstOrDefault(c => c.Code == s.Code)?.Grade != s.Grade)
            .Select(s => $"{s.Code} {s.Grade} → {changed.Skills.FirstOrDefault(c => c.Code == s.Code)?.Grade}"));
        return (plain.Skills.Count + 2, different);
    }

    private static string Renamed(string text) => Names().Replace(text, m => m.Groups["title"].Value + "Okonkwo");

    // Two questions side by side, and two things the customer is thanked or apologised to for, may stand in either order.
    private static string Reordered(string text)
    {
        var sentences = Sentences().Split(text);
        for (var i = 0; i + 1 < sentences.Length; i++)
        {
            if (sentences[i].EndsWith('?') && sentences[i + 1].EndsWith('?'))
                (sentences[i], sentences[i + 1]) = (sentences[i + 1], sentences[i]);
        }

        if (sentences is [var first, var second, ..] && first.StartsWith("Thank", StringComparison.Ordinal) && second.StartsWith("I'm sorry", StringComparison.Ordinal))
            (sentences[0], sentences[1]) = (second, first);
        return string.Join(' ', sentences);
    }

    // What says nothing, before and after what says something.
    private static string Padded(string text) => $"{Padding[text.Length % Padding.Length]} {text} {Padding[(text.Length + 2) % Padding.Length]}";

    // One letter doubled in every eighth longer word.
    private static string Mistyped(string text)
    {
        var word = 0;
        return LongWord().Replace(text, m => ++word % 8 == 0 ? m.Value[..3] + m.Value[2..] : m.Value);
    }

    private static string American(string text) => text
        .Replace("apologise", "apologize", StringComparison.OrdinalIgnoreCase).Replace("colour", "color", StringComparison.Ordinal)
        .Replace("organis", "organiz", StringComparison.Ordinal).Replace("recognis", "recogniz", StringComparison.Ordinal).Replace("realis", "realiz", StringComparison.Ordinal)
        .Replace("favour", "favor", StringComparison.Ordinal).Replace("centre", "center", StringComparison.Ordinal).Replace("cheque", "check", StringComparison.Ordinal)
        .Replace("cancelled", "canceled", StringComparison.Ordinal).Replace("mobile", "cell", StringComparison.Ordinal).Replace("ring you", "call you", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<title>\b(?:Mr|Mrs|Ms|Dr)\.? )\p{Lu}\p{L}+|(?<title>)\b(?:Ana|Marit|Marek|Leila|Ines|Bernadette)(?: \p{Lu}\p{L}+)?")]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<=[.!?]) ")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\p{Ll}{6,}")]
    private static partial Regex LongWord();
}
