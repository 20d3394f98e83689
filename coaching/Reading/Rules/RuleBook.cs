using System.Numerics;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A set of rules, indexed by the words they can begin with, so that a text is gone through once.</summary>
internal sealed class RuleBook
{
    private const string CommonWords =
        "i you we it the a an to of in on at for and or but my our your me us is are was were be been have has had do did does not no will would can could that this they he she them with from by as if so up out back now just please one two all any what how when get got";

    private const string SharedWords = "rules/words.rules";

    private readonly Vocabulary _vocabulary = new();
    private readonly Rule[][] _byWord;
    private readonly Rule[][] _byTrigger;
    private readonly Rule[] _untriggered;
    private readonly Dictionary<string, string> _reasons;
    private readonly List<Rule>[] _byShape;

    /// <summary>Reads the rules of the named files; the first ones may hold word classes for the others.</summary>
    /// <param name="files">The files.</param>
    /// <param name="more">Adds rules that stand in no file.</param>
    public RuleBook(IEnumerable<(string Name, string Text)> files, Action<RuleParser>? more = null)
    {
        var parser = new RuleParser(_vocabulary);
        foreach (var (name, text) in files)
            parser.Read(name, text);
        more?.Invoke(parser);
        Rules = parser.Rules;
        _reasons = Rules.Where(r => r.Effect <= Effect.Hints).GroupBy(r => r.Label, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Reason, StringComparer.Ordinal);
        _vocabulary.Freeze();
        Tokenizer = new Tokenizer(_vocabulary);

        var index = new List<Rule>?[_vocabulary.Count];
        _byShape = [.. Enumerable.Range(0, 8).Select(_ => new List<Rule>())];
        foreach (var rule in Rules)
        {
            foreach (var opener in rule.Pattern.Openers())
            {
                foreach (var id in opener!.Ids)
                    AddOnce(index[id] ??= [], rule);
                for (var bit = 0; bit < _byShape.Length; bit++)
                {
                    if (((int)opener.Shapes & (1 << bit)) != 0)
                        AddOnce(_byShape[bit], rule);
                }
            }
        }

        _byWord = [.. index.Select(list => list?.ToArray() ?? [])];
        (_byTrigger, _untriggered) = Triggers();
    }

    /// <summary>Cuts texts as these rules need them.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The rules of an embedded folder, with the shared word classes.</summary>
    public static RuleBook Load(string folder) => new(Embedded($"rules/{folder}/"));

    /// <summary>Rules that stand in no file, with the shared word classes.</summary>
    public static RuleBook Of(Action<RuleParser> rules) => new(Shared(), rules);

    /// <summary>The file of the word classes all rules share.</summary>
    public static IEnumerable<(string Name, string Text)> Shared() => Embedded(SharedWords);

    private static IEnumerable<(string Name, string Text)> Embedded(string folder)
    {
        var assembly = typeof(RuleBook).Assembly;
        var names = assembly.GetManifestResourceNames()
            .Select(n => n.Replace('\\', '/'))
            .Where(n => n == SharedWords || n.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(n => n != SharedWords)
            .ThenBy(n => n, StringComparer.Ordinal);
        return names.Select(n => (n, Text(assembly.GetManifestResourceStream(n)!)));
    }

    /// <summary>The plain reason that goes with a label.</summary>
    public string ReasonOf(string label) => _reasons[label];

    /// <summary>Goes through a text and reports what the rules find.</summary>
    public Hits Find(string text)
    {
        var tokens = Tokenizer.Read(text);
        var live = Live(tokens);
        var raw = new List<Hit>();
        var deadEnds = new DeadEnds(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens.Items[i];
            foreach (var id in token.Ids)
                Try(_byWord[id], live, tokens, i, raw, deadEnds);
            for (var bits = (uint)token.Shapes; bits != 0; bits &= bits - 1)
                Try(_byShape[BitOperations.TrailingZeroCount(bits)], live, tokens, i, raw, deadEnds);
        }

        return new Hits(tokens, raw);
    }

    /// <summary>Marks the rules whose words all occur in the text: most rules can be left out at once.</summary>
    private bool[] Live(Tokens tokens)
    {
        var present = new bool[_vocabulary.Count];
        var live = new bool[Rules.Count];
        foreach (var token in tokens.Items)
        {
            foreach (var id in token.Ids)
                present[id] = true;
        }

        foreach (var rule in _untriggered)
            live[rule.Number] = true;
        for (var id = 0; id < present.Length; id++)
        {
            if (!present[id])
                continue;
            foreach (var rule in _byTrigger[id])
                live[rule.Number] = live[rule.Number] || AllPresent(rule.Pattern.Required, present);
        }

        return live;
    }

    private static bool AllPresent(IReadOnlyList<int[]> required, bool[] present)
    {
        for (var i = 0; i < required.Count; i++)
        {
            if (!Array.Exists(required[i], id => present[id]))
                return false;
        }

        return true;
    }

    private (Rule[][] ByTrigger, Rule[] Untriggered) Triggers()
    {
        var common = CommonWords.Split(' ').Select(_vocabulary.Find).ToHashSet();
        var byTrigger = new List<Rule>?[_vocabulary.Count];
        foreach (var rule in Rules.Where(r => r.Pattern.Required.Count > 0))
        {
            foreach (var id in rule.Pattern.Required.MinBy(set => set.Sum(id => common.Contains(id) ? 100 : 1))!)
                (byTrigger[id] ??= []).Add(rule);
        }

        return ([.. byTrigger.Select(l => l?.ToArray() ?? [])], [.. Rules.Where(r => r.Pattern.Required.Count == 0)]);
    }

    private static void Try(IReadOnlyList<Rule> rules, bool[] live, Tokens tokens, int at, List<Hit> raw, DeadEnds deadEnds)
    {
        for (var r = 0; r < rules.Count; r++)
        {
            if (!live[rules[r].Number])
                continue;
            var end = rules[r].Pattern.MatchAt(tokens, at, deadEnds);
            if (end > at)
                raw.Add(new Hit(rules[r], at, end));
        }
    }

    private static void AddOnce(List<Rule> rules, Rule rule)
    {
        if (rules.Count == 0 || rules[^1] != rule)
            rules.Add(rule);
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
