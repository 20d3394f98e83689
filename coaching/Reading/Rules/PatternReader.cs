using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>Turns the text of a pattern into steps.</summary>
internal sealed class PatternReader(Elements elements, IReadOnlyDictionary<string, string[]> classes)
{
    private int _steps;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is not understood; the message says why.</exception>
    public Pattern Read(string text)
    {
        bool? question = null;
        if (text.EndsWith("{q}", StringComparison.Ordinal) || text.EndsWith("{nq}", StringComparison.Ordinal))
        {
            question = text[^3] == '{';
            text = text[..text.LastIndexOf('{')];
        }

        _steps = 0;
        var starts = Sequence(text, [Node.End]);
        var pattern = new Pattern(starts, _steps, question, Landmarks(text));
        if (pattern.Openers().Any(e => e is null || e.Gap > 0 || e.Shapes.HasFlag(Shapes.Any)))
            throw new FormatException("A pattern must begin with a word.");
        return pattern;
    }

    private Landmark[] Landmarks(string text)
    {
        var landmarks = new List<Landmark>();
        var before = 0;
        foreach (var part in Parts(text).TakeWhile(p => p[0] != '-'))
        {
            var starts = Sequence(part, [Node.End]);
            // The first word is looked for anyway, and one beyond the horizon cannot be.
            if (before is > 0 and <= Sightings.Horizon && part[^1] != '?' && TokenAfter(starts) is { } element)
                landmarks.Add(new Landmark(element.Row, before));
            before += Node.Longer(starts);
        }

        return [.. landmarks];
    }

    /// <summary>What takes the first token of some steps; null where that may be anything.</summary>
    private Element? TokenAfter(Node[] steps)
    {
        var openers = Node.Openers(steps);
        return openers.All(e => e is { TakesToken: true }) ? elements.Union([.. openers.Distinct()!]) : null;
    }

    private Node[] Sequence(string text, Node[] next)
    {
        var parts = Parts(text);
        var unless = parts.FindIndex(p => p[0] == '-');
        if (unless >= 0)
        {
            var phrases = string.Join(' ', parts[unless..])[1..];
            next = [Step(null, next, [.. Phrases(phrases, '|').SelectMany(p => Sequence(p, [Node.End]))])];
            parts.RemoveRange(unless, parts.Count - unless);
        }

        foreach (var part in Enumerable.Reverse(parts))
        {
            var optional = part[^1] == '?';
            var bare = optional ? part[..^1] : part;
            var starts = bare[0] == '(' ? Group(bare[1..^1], next) : Place(bare, next);
            next = optional ? Either(starts.Concat(next)) : starts;
        }

        return next;
    }

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var i = 0;
        while (i < text.Length)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }

            var depth = 0;
            var from = i;
            while (i < text.Length && (depth > 0 || (text[i] != ' ' && (text[i] != '(' || i == from))))
            {
                depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
                i++;
            }

            if (depth != 0)
                throw new FormatException("A group is not closed.");
            parts.Add(text[from..i]);
        }

        return parts;
    }

    private Node[] Group(string inside, Node[] next)
    {
        var separator = AtTop(inside, '/') ? '/' : AtTop(inside, ' ') ? '|' : '\0';
        if (separator == '\0')
            return Sequence(inside, next);
        return Either(Phrases(inside, separator).SelectMany(p => Sequence(p, next)));
    }

    // The same step twice would only be tried twice.
    private static Node[] Either(IEnumerable<Node> steps) => [.. steps.Distinct<Node>(ReferenceEqualityComparer.Instance)];

    private Node Step(Element? element, Node[] next, Node[]? unless = null) =>
        new(++_steps, element, next, unless) { Landing = element is { Gap: > 0 } ? TokenAfter(next) : null };

    private static IEnumerable<string> Phrases(string inside, char separator)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i <= inside.Length; i++)
        {
            if (i == inside.Length || (depth == 0 && inside[i] == separator))
            {
                yield return inside[from..i];
                from = i + 1;
            }
            else
            {
                depth += inside[i] == '(' ? 1 : inside[i] == ')' ? -1 : 0;
            }
        }
    }

    private static bool AtTop(string inside, char wanted)
    {
        var depth = 0;
        foreach (var c in inside)
        {
            if (depth == 0 && c == wanted)
                return true;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }

        return false;
    }

    private Node[] Place(string part, Node[] next)
    {
        if (part is "^" or "$" or "<" or ">")
            return [Step(elements.Edge(part), next)];
        if (part.StartsWith("..", StringComparison.Ordinal) || part[0] == '…')
            return [Step(elements.Gap(part), next)];

        var words = part.Split('|').SelectMany(w => w.Length == 0 ? throw new FormatException("A word is missing.") : w[0] == '@' ? Class(w[1..]) : [w]).ToList();
        var single = words.Where(w => Shorthand.Expand(w) is not { Length: > 1 }).ToList();
        var starts = new List<Node>();
        if (single.Count > 0)
            starts.Add(Step(elements.Words(part, single), next));
        foreach (var several in words.Select(w => Shorthand.Expand(w)).Where(e => e is { Length: > 1 }))
            starts.AddRange(Sequence(string.Join(' ', several!), next));
        return [.. starts];
    }

    private string[] Class(string name) =>
        classes.TryGetValue(name, out var words) ? words : throw new FormatException($"There are no words @{name}.");
}
