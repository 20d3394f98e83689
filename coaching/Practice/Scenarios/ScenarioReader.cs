using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Reading.Own;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Practice.Scenarios;

/// <summary>Reads a scenario from YAML, strictly: everything that is unknown, missing or never matches is told with line and field.</summary>
public static class ScenarioReader
{
    /// <summary>The longest file, in characters.</summary>
    public const int MostCharacters = 60_000;

    private static readonly string[] Levels = [.. Enum.GetValues<Difficulty>().Select(PlaybookNames.Of)];

    /// <summary>Reads one scenario.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The file's name, for the problems.</param>
    /// <exception cref="PlaybookException">It cannot be used; every problem is in the exception.</exception>
    public static Scenario Read(string yaml, string file)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        if (yaml.Length > MostCharacters)
            throw new PlaybookException([new PlaybookProblem(file, 1, "file", $"a scenario may be {MostCharacters} characters long, this one has {yaml.Length}")]);
        List<PlaybookProblem> problems = [];
        var scenario = Read(new YamlSection(file, Parse(yaml, file), "", problems));
        return problems.Count == 0 ? scenario : throw new PlaybookException([.. problems.OrderBy(p => p.Line)]);
    }

    private static YamlMappingNode Parse(string yaml, string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw new PlaybookException([new PlaybookProblem(file, 1, "file", "the fields of one scenario are expected")]);
        }
        catch (YamlException wrong)
        {
            throw new PlaybookException([new PlaybookProblem(file, (int)wrong.Start.Line, "file", $"is not YAML: {wrong.Message}")]);
        }
    }

    private static Scenario Read(YamlSection root)
    {
        List<OwnRule> asking = [], offering = [], calling = [];
        var scenario = new Scenario
        {
            Code = Code(root),
            Title = root.Text("title"),
            Industry = root.Text("industry"),
            Pair = root.Has("pair") ? root.Text("pair") : null,
            You = root.Text("you"),
            Desk = root.Texts("desk"),
            Customer = root.Section("customer", ReadCustomer),
            Facts = root.Sections("facts", s => ReadFact(s, asking)),
            Remedies = root.Sections("remedies", s => ReadRemedy(s, offering)),
            HandUp = root.Section("hand-up", s => ReadHandUp(s, calling)),
            Abusive = LevelsOf(root, "abusive"),
            Well = root.Section("well", ReadWords),
            Lines = root.Has("lines") ? root.Section("lines", s => LineKinds.All.Where(s.Has).ToDictionary(k => k, k => s.Texts(k), StringComparer.Ordinal)) : new Dictionary<string, IReadOnlyList<string>>(),
        };
        root.ReportUnknown();
        Check(root, scenario);
        return root.HasProblems ? scenario : scenario with { Asking = new OwnRuleBook(asking), Offering = new OwnRuleBook(offering), Calling = new OwnRuleBook(calling) };
    }

    private static void Check(YamlSection root, Scenario scenario)
    {
        if (scenario.Facts.DistinctBy(f => f.Code).Count() < scenario.Facts.Count)
            root.Problem("facts", "each needs a code of its own");
        if (scenario.Remedies.DistinctBy(r => r.Code).Count() < scenario.Remedies.Count)
            root.Problem("remedies", "each needs a code of its own");
        if (!scenario.Remedies.Any(r => r.Worth == Worth.Full))
            root.Problem("remedies", "at least one must be a fair outcome (worth: full)");
        foreach (var level in Enum.GetValues<Difficulty>().Where(d => !scenario.HandUp.When.Contains(d) && scenario.Remedies.Where(r => r.Worth == Worth.Full).All(r => r.Above.Contains(d))))
            root.Problem("hand-up", $"\"{PlaybookNames.Of(level)}\" has no good end: no fair outcome is the trainee's to give, and handing up isn't right there");
    }

    private static string Code(YamlSection root)
    {
        var code = root.Text("code");
        if (code.Length > 0 && !code.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            root.Problem("code", "small letters, digits and dashes are allowed, like \"late-parcel\"");
        return code;
    }

    private static ScenarioCustomer ReadCustomer(YamlSection s) => new(
        s.Text("name"), s.Text("voice", Voices.Codes), s.Text("thing"), s.Text("stake"), s.Text("wish"), Several(s, "wishes"),
        s.Section("opening", o => Enum.GetValues<Difficulty>().ToDictionary(d => d, d => Several(o, PlaybookNames.Of(d)))));

    private static ScenarioFact ReadFact(YamlSection s, List<OwnRule> asking)
    {
        var fact = new ScenarioFact(s.Text("code"), s.Flag("key"), LevelsOf(s, "guarded"), Several(s, "ask"), Several(s, "say"));
        asking.Add(new OwnRule(fact.Code, "", Patterns(s, "about"), []));
        return fact;
    }

    private static Remedy ReadRemedy(YamlSection s, List<OwnRule> offering)
    {
        var remedy = new Remedy(s.Text("code"), s.Text("name"), s.Enum<Worth>("worth"), LevelsOf(s, "above"));
        var words = Patterns(s, "words");
        offering.Add(new OwnRule(remedy.Code, "", words, [.. s.Texts("not", OwnPattern.Problem), .. Refusing(words)]));
        return remedy;
    }

    private static HandUpPlan ReadHandUp(YamlSection s, List<OwnRule> calling)
    {
        var called = Patterns(s, "called");
        calling.Add(new OwnRule("called", "", called, Refusing(called)));
        return new HandUpPlan(LevelsOf(s, "when"), LevelsOf(s, "urgent"), s.Text("to"), s.Text("because"));
    }

    /// <summary>The same words refused: what can't be had is not offered.</summary>
    internal static string[] Refusing(IReadOnlyList<string> words) => [.. words.Select(w => $"(not|never|cannot|unable|nor|without) ..3 ({w})").Where(w => w.Length <= OwnPattern.MostCharacters)];

    private static ModelWords ReadWords(YamlSection s) => new(
        Several(s, "acknowledge"), Several(s, "wish"), Several(s, "offer"), s.Texts("partial"), s.Texts("reason"), Several(s, "hand-up"), Several(s, "limit"));

    private static IReadOnlyList<string> Several(YamlSection s, string key)
    {
        var texts = s.Texts(key);
        if (texts.Count == 0)
            s.Problem(key, "at least one wording is expected");
        return texts;
    }

    private static IReadOnlyList<string> Patterns(YamlSection s, string key)
    {
        var patterns = s.Texts(key, OwnPattern.Problem);
        if (patterns.Count == 0)
            s.Problem(key, "at least one pattern is expected");
        return patterns;
    }

    private static HashSet<Difficulty> LevelsOf(YamlSection s, string key) =>
        [.. s.Texts(key, Levels).Select(t => Array.IndexOf(Levels, t)).Where(i => i >= 0).Select(i => (Difficulty)i)];
}
