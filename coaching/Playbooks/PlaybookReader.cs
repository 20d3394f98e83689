using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Reading.Own;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Playbooks;

/// <summary>Reads a playbook from YAML, strictly: what is unknown, missing or out of range is told with line and field.</summary>
public static class PlaybookReader
{
    private static readonly string[] Sections =
    [
        "question", "topics", "heat", "impact", "trend", "moods", "signals", "stages", "branches", "causes", "moves", "pitfalls",
        "drafts", "escalation", "calendar", "ladder", "authority", "clocks", "handover", "nobody-names", "never-quote", "reading",
    ];

    /// <summary>Reads a playbook. Sections it leaves out are taken from the fallback.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The file's name, for the problems.</param>
    /// <param name="fallback">A complete playbook's text; null when this one has to be complete.</param>
    /// <exception cref="PlaybookException">It cannot be used; every problem is in the exception.</exception>
    public static Playbook Read(string yaml, string file, string? fallback = null)
    {
        var problems = new List<PlaybookProblem>();
        var root = Parse(yaml, file);
        foreach (var key in root.Children.Keys.OfType<YamlScalarNode>().Where(k => !Sections.Contains(k.Value)))
            problems.Add(new PlaybookProblem(file, (int)key.Start.Line, key.Value!, $"is not a section; allowed: {string.Join(", ", Sections)}"));

        var rest = fallback is null ? root : Parse(fallback, PlaybookFile.BuiltIn);

        // First the signals that a company adds: every other section may name them.
        var reading = Reading(KnownSignals.BuiltIn, []);
        var known = new KnownSignals(reading.Signals.Select(s => s.Code));
        reading = Reading(known, problems);

        var own = Own(known, problems);
        var other = fallback is null ? own : Other(known, problems);
        var playbook = Read(key => own.Has(key) ? own : other, reading);
        PlaybookCheck.References(playbook, (key, message) => (own.Has(key) ? own : other).Problem(key, message));
        return problems.Count == 0
            ? playbook with { OwnRules = new OwnRules(reading.Rules) }
            : throw new PlaybookException([.. problems.OrderBy(p => p.Line)]);

        YamlSection Own(KnownSignals signals, List<PlaybookProblem> found) => new(file, root, "", found) { Signals = signals };

        YamlSection Other(KnownSignals signals, List<PlaybookProblem> found) => new(PlaybookFile.BuiltIn, rest, "", found) { Signals = signals };

        ReadingPlay Reading(KnownSignals signals, List<PlaybookProblem> found)
        {
            var section = Own(signals, found);
            return (section.Has("reading") ? section : Other(signals, found)).Section("reading", ReadingSection.Read);
        }
    }

    private static YamlMappingNode Parse(string yaml, string file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw new PlaybookException([new PlaybookProblem(file, 1, "file", "one list of sections is expected")]);
        }
        catch (YamlException wrong)
        {
            throw new PlaybookException([new PlaybookProblem(file, (int)wrong.Start.Line, "file", $"is not YAML: {wrong.Message}")]);
        }
    }

    private static Playbook Read(Func<string, YamlSection> from, ReadingPlay reading)
    {
        var calendar = from("calendar").Section("calendar", LadderReader.ReadCalendar);
        return Read(from, reading, calendar);
    }

    private static Playbook Read(Func<string, YamlSection> from, ReadingPlay reading, Calendar calendar) => new()
    {
        Question = from("question").Text("question"),
        Topics = from("topics").Sections("topics", s => new Topic(s.Text("code"), s.Text("name"), s.Texts("words"))),
        HeatWords = from("heat").Texts("heat"),
        ImpactWords = from("impact").Texts("impact"),
        Trend = from("trend").Section("trend", s => new TrendPlay(s.Number("step", 0.1, 2), s.Number("from", 0, 4, 1.5), s.Text("rising"), s.Text("rising-twice"))),
        Moods = from("moods").Sections("moods", ReadMood),
        Signals = WithOwn(from("signals").Sections("signals", ReadSignal), reading.Signals),
        Stages = from("stages").Section("stages", s => Enum.GetValues<Stage>().ToDictionary(v => v, v => s.Section(PlaybookNames.Of(v), ReadStage))),
        Branches = from("branches").Section("branches", s => Enum.GetValues<Resolution>().ToDictionary(v => v, v => s.Section(PlaybookNames.Of(v), ReadStage))),
        Causes = from("causes").Sections("causes", s => new Cause(s.Text("code", ["ours", "third-party", "customer", "technology", "law", "unknown"]), s.Text("name"))),
        Moves = from("moves").Sections("moves", s => new MovePlay(s.Text("code", [.. Reading.Moves.All]), s.Text("label"), s.Text("why"), s.Phrase("say", required: true)))
            .DistinctBy(m => m.Code).ToDictionary(m => m.Code, StringComparer.Ordinal),
        Pitfalls = from("pitfalls").Sections("pitfalls", s => new PitfallPlay(s.Text("code", [.. Reading.Pitfalls.All]), s.Text("label"), s.Text("why"), s.Has("stops") ? s.Enum<Stops>("stops") : Stops.Never, s.Phrase("better", required: true)))
            .DistinctBy(m => m.Code).ToDictionary(m => m.Code, StringComparer.Ordinal),
        Drafts = from("drafts").Section("drafts", s => new DraftPlay(s.Text("send"), s.Text("improve"), s.Text("stop"), s.Texts("acknowledging"), s.Texts("restating"),
            s.Sections("alternatives", a => new AlternativePlay(a.Text("code", ["explain", "partial", "handover", "escalate"]), a.Text("label"), a.Phrase("say", required: true))))),
        Escalation = from("escalation").Section("escalation", LadderReader.ReadEscalation),
        Calendar = calendar,
        Ladder = from("ladder").Sections("ladder", s => LadderReader.ReadRung(s, calendar)),
        Authority = from("authority").Section("authority", LadderReader.ReadAuthority),
        Clocks = from("clocks").Section("clocks", s => new Clocks(
            s.Duration("reply"), s.Duration("angry-reply"), s.Duration("promise-grace"), s.Duration("promise-reminder"), s.Duration("refusal-silence"),
            s.Duration("contact"), s.Duration("now"), s.Duration("today"), s.Duration("this-week"))),
        Handover = from("handover").Section("handover", s => new HandoverPlay(s.Phrase("line", required: true), s.Section("reasons", ReadReasons), s.Text("own-reason"))),
        NobodyNames = from("nobody-names").Texts("nobody-names"),
        NeverQuote = from("never-quote").Texts("never-quote"),
    };

    private static MoodPlay ReadMood(YamlSection s) => new(
        s.Text("code", ["calm", "upset", "angry"]), s.Number("from", 0, 4), s.Phrase("first", required: true), s.Phrase("heard"),
        s.Phrase("close", required: true), s.Text("why"), ReadAvoid(s));

    private static SignalPlay ReadSignal(YamlSection s) => new()
    {
        Code = s.Text("code", s.Signals.All),
        Label = s.Text("label"),
        Reason = s.Text("reason"),
        Weight = s.Number("weight", 0, 10, otherwise: 0),
        Red = s.Has("red") ? s.Section("red", ReadRed) : null,
        Alone = s.Flag("alone"),
        First = s.Phrase("first"),
        Then = s.Phrase("then"),
        Always = s.Flag("always"),
        Close = s.Phrase("close"),
        Why = s.Text("why"),
        Avoid = ReadAvoid(s),
    };

    // What the section of signals says of a company's own signal goes before what the rule says of it.
    private static IReadOnlyList<SignalPlay> WithOwn(IReadOnlyList<SignalPlay> plays, IReadOnlyList<OwnSignal> own) =>
        [.. plays, .. own.Where(o => plays.All(p => p.Code != o.Code)).Select(o => o.Play())];

    internal static RedLine ReadRed(YamlSection s) => new(
        s.Enum<Urgency>("urgency"), s.Text("rung"), s.Texts("words"), s.Texts("with", s.Signals.All),
        s.Has("impact") ? s.Number("impact", 0, 4) : null, (int)s.Number("messages", 0, 100, otherwise: 0));

    private static StagePlay ReadStage(YamlSection s) => new()
    {
        Title = s.Text("title"),
        Goal = s.Text("goal"),
        Do = s.Phrases("do"),
        Suggestions = s.Phrases("suggestions"),
        Avoid = ReadAvoid(s),
        Asks = s.Sections("asks", a => new AskPlay(a.Enum<Fact>("fact"), a.Text("label"), a.Text("placeholder"), a.Flag("required"), a.Texts("when", a.Signals.Conditions), a.Texts("unless", a.Signals.Conditions)), required: false),
        Moves = s.Texts("moves", [.. Reading.Moves.All]),
        Rule = s.Text("rule"),
        Reason = s.Text("reason"),
    };

    private static Dictionary<string, string> ReadReasons(YamlSection s) =>
        s.Signals.All.Concat(CaseRule.Codes).Where(s.Has).ToDictionary(code => code, s.Text, StringComparer.Ordinal);

    private static IReadOnlyList<AvoidPlay> ReadAvoid(YamlSection s) =>
        s.Sections("avoid", a => new AvoidPlay(a.Text("words"), a.Text("why"), a.Texts("when", a.Signals.Conditions)), required: false);
}
