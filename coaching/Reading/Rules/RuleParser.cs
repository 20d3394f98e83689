using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>
/// Reads rule files. A file has lines of these kinds:
/// <code>
/// # a comment
/// words name: one two* three        a word class, used as @name; a star takes any ending
/// label code                         the label the lines below speak for
/// because One plain sentence.        the reason shown with the lines below
///   my @account ..2 hacked|hijacked  a pattern: words in a row, | for either, .. for up to three words between (..5 for five)
///   ~ pattern                        a hint; two different hints show the label
///   ! pattern                        a near miss: takes back what it overlaps
///   !s pattern                       takes back what is in the same sentence
///   !! pattern                       takes back the label altogether
/// </code>
/// Within a pattern: <c>word?</c> may be missing, <c>-word|some words</c> at the end must not follow, <c>(a b/c)</c> tries each, <c>^ $</c> sentence edges,
/// <c>&lt; &gt;</c> clause edges, <c>…3</c> a gap that may run into the next sentence, <c>[num] [money] [clock] [name] [caps] [any]</c> shapes, and at the end
/// <c>{q}</c> only in a question, <c>{nq}</c> not in one.
/// </summary>
internal sealed class RuleParser
{
    private readonly Dictionary<string, string[]> _classes = new(StringComparer.Ordinal);
    private readonly List<Rule> _rules = [];
    private readonly PatternReader _patterns;

    /// <summary>Numbers words in the given vocabulary.</summary>
    public RuleParser(Vocabulary vocabulary)
    {
        Elements = new Elements(vocabulary);
        _patterns = new PatternReader(Elements, _classes);
    }

    /// <summary>The elements of their patterns.</summary>
    public Elements Elements { get; }

    /// <summary>The rules read so far.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>Reads one file.</summary>
    public void Read(string name, string text)
    {
        var label = "";
        var reason = "";
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith("words ", StringComparison.Ordinal))
                AddClass(line);
            else if (line.StartsWith("label ", StringComparison.Ordinal))
                (label, reason) = (line[6..].Trim(), "");
            else if (line.StartsWith("because ", StringComparison.Ordinal))
                reason = line[8..].Trim();
            else if (label.Length == 0)
                throw new FormatException($"{name}:{number}: a pattern stands before any label.");
            else
                AddRule(line, label, reason, $"{name}:{number}");
        }
    }

    /// <summary>Adds one rule.</summary>
    public void Add(string label, string reason, Effect effect, string pattern, uint key = 0) =>
        _rules.Add(new Rule(_rules.Count, label, effect, reason, _patterns.Read(pattern)) { Key = key });

    private static (Effect Effect, string Pattern) Sign(string line) =>
        line.StartsWith("!! ", StringComparison.Ordinal) ? (Effect.CancelsAll, line[3..])
        : line.StartsWith("!s ", StringComparison.Ordinal) ? (Effect.CancelsSentence, line[3..])
        : line.StartsWith("! ", StringComparison.Ordinal) ? (Effect.Cancels, line[2..])
        : line.StartsWith("~ ", StringComparison.Ordinal) ? (Effect.Hints, line[2..])
        : (Effect.Shows, line);

    private void AddClass(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var name = line[6..colon].Trim();
        var words = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(w => w[0] == '@' ? _classes[w[1..]] : [w]);
        _classes[name] = [.. _classes.GetValueOrDefault(name, []), .. words];
    }

    private void AddRule(string line, string label, string reason, string place)
    {
        var (effect, text) = Sign(line);
        try
        {
            Add(label, reason, effect, text.Trim(), WordHash.Of(label + line));
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException)
        {
            throw new FormatException($"{place}: the pattern is not understood. {e.Message}", e);
        }
    }
}
