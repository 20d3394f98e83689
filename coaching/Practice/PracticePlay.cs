using System.Reflection;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;
using CoachBot.Coaching.Reading.Own;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Practice;

/// <summary>How moods move and how a role-play is scored: practice.yaml.</summary>
internal sealed record PracticePlay
{
    /// <summary>What comes with the bot.</summary>
    public static PracticePlay Shipped { get; } = Load();

    public required IReadOnlyDictionary<Difficulty, Temper> Tempers { get; init; }

    public required IReadOnlyDictionary<string, Mood> Moves { get; init; }

    public required IReadOnlyDictionary<string, Mood> Pitfalls { get; init; }

    public required IReadOnlyDictionary<string, Mood> Marks { get; init; }

    public required IReadOnlyList<SkillPlay> Skills { get; init; }

    public required IReadOnlyDictionary<string, MarkPlay> Says { get; init; }

    /// <summary>Finds requests, people with more say, what carries up to them, and leaving; each by the name of its section.</summary>
    public required OwnRuleBook Phrases { get; init; }

    private static PracticePlay Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("practice/practice.yaml")!;
        using var text = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(text);
        List<PlaybookProblem> problems = [];
        var play = Read(new YamlSection("practice.yaml", (YamlMappingNode)yaml.Documents[0].RootNode, "", problems));
        return problems.Count == 0 ? play : throw new PlaybookException(problems);
    }

    private static PracticePlay Read(YamlSection root) => new()
    {
        Tempers = root.Section("difficulty", s => Enum.GetValues<Difficulty>().ToDictionary(d => d, d => s.Section(PlaybookNames.Of(d), ReadTemper))),
        Moves = root.Section("moves", s => Moods(s, Reading.Moves.All)),
        Pitfalls = root.Section("pitfalls", s => Moods(s, Reading.Pitfalls.All)),
        Marks = root.Section("marks", s => Moods(s, Runs.Marks.All)),
        Skills = root.Sections("skills", ReadSkill),
        Says = root.Section("says", s => Runs.Marks.All.Where(s.Has).ToDictionary(m => m, m => s.Section(m, p => new MarkPlay(p.Text("label"), p.Text("why"))), StringComparer.Ordinal)),
        Phrases = new OwnRuleBook([.. new[] { Heard.Requests, Heard.Reasons, Heard.Owning, Heard.Senior, Heard.Carry, Heard.Leave }.Select(key => ReadPhrases(root, key))]),
    };

    private static OwnRule ReadPhrases(YamlSection root, string key)
    {
        var words = root.Texts(key, OwnPattern.Problem);
        return new OwnRule(key, "", words, key == Heard.Senior ? ScenarioReader.Refusing(words) : []);
    }

    private static Temper ReadTemper(YamlSection s) => new(
        new Mood(s.Number("heat", 0, 4), s.Number("trust", 0, 4), s.Number("patience", 0, 4)),
        s.Number("gain", 0, 3), s.Number("sting", 0, 3), s.Number("drift", 0, 1), s.Number("tests", 0, 1), s.Number("agree-heat", 0, 4), s.Number("agree-trust", 0, 4));

    private static SkillPlay ReadSkill(YamlSection s) => new(
        s.Text("code"), s.Text("name"), s.Enum<SkillCounts>("counts"), s.Number("base", 0, 1, otherwise: 0),
        s.Section("good", g => g.Numbers([.. Reading.Moves.All, .. Runs.Marks.All], 0, 1)),
        s.Section("bad", b => b.Numbers([.. Reading.Pitfalls.All, .. Runs.Marks.All], 0, 1)),
        s.Text("try"));

    private static Dictionary<string, Mood> Moods(YamlSection s, IReadOnlyList<string> codes) =>
        codes.Where(s.Has).ToDictionary(c => c, c => ReadMood(s, c), StringComparer.Ordinal);

    private static Mood ReadMood(YamlSection s, string key) =>
        s.Texts(key).Select(t => double.TryParse(t, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray() is [var heat, var trust, var patience] && !double.IsNaN(heat + trust + patience)
            ? new Mood(heat, trust, patience)
            : Wrong(s, key);

    private static Mood Wrong(YamlSection s, string key)
    {
        s.Problem(key, "three numbers are expected: [heat, trust, patience]");
        return new Mood(0, 0, 0);
    }
}
