using System.Numerics;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A set of rules, indexed by the words they can begin with, so that a text is gone through once.</summary>
internal sealed class RuleBook
{
    private const string SharedWords = "rules/words.rules";

    private readonly Vocabulary _vocabulary = new();
    private readonly Opening[][] _byWord;
    private readonly ElementIndex _elements;
    private readonly Dictionary<string, string> _reasons;
    private readonly Opening[][] _byShape;

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
        var shapes = new List<Rule>?[ElementIndex.AllShapes];
        foreach (var rule in Rules)
        {
            foreach (var opener in rule.Pattern.Openers())
            {
                foreach (var id in opener!.Ids)
                    AddOnce(index[id] ??= [], rule);
                foreach (var shape in ElementIndex.Bits(opener.Shapes))
                    AddOnce(shapes[shape] ??= [], rule);
            }
        }

        _byWord = [.. index.Select(Openings)];
        _byShape = [.. shapes.Select(Openings)];
        _elements = new ElementIndex(parser.Elements.Rows, _vocabulary.Count);
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
        using var seen = _elements.Look(tokens);
        var raw = new List<Hit>();
        var deadEnds = new DeadEnds(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens.Items[i];
            foreach (var id in token.Ids)
                Try(_byWord[id], seen, i, raw, deadEnds);
            for (var bits = (uint)token.Shapes; bits != 0; bits &= bits - 1)
                Try(_byShape[BitOperations.TrailingZeroCount(bits)], seen, i, raw, deadEnds);
        }

        return new Hits(tokens, raw);
    }

    private static void Try(Opening[] openings, Sightings seen, int at, List<Hit> raw, DeadEnds deadEnds)
    {
        foreach (ref readonly var opening in openings.AsSpan())
        {
            if (!opening.MayBegin(seen, at))
                continue;
            var end = opening.Rule.Pattern.MatchAt(seen, at, deadEnds);
            if (end > at)
                raw.Add(new Hit(opening.Rule, at, end));
        }
    }

    private static Opening[] Openings(List<Rule>? rules) =>
        rules is null ? [] : [.. rules.Select(r => new Opening(r, r.Pattern.Landmarks.Count > 0 ? r.Pattern.Landmarks[0] : null))];

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
