using System.Globalization;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>Turns the text of a pattern into steps. Equal places share one element.</summary>
internal sealed class PatternReader(Vocabulary vocabulary, IReadOnlyDictionary<string, string[]> classes)
{
    private const int UsualGap = 3;
    private const int WidestGap = 30;
    private readonly Dictionary<string, Element> _elements = new(StringComparer.Ordinal);
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
        var pattern = new Pattern(starts, _steps, question, Required(text));
        if (pattern.Openers().Any(e => e is null || e.Gap > 0 || e.Shapes.HasFlag(Shapes.Any)))
            throw new FormatException("A pattern must begin with a word.");
        return pattern;
    }

    private List<int[]> Required(string text)
    {
        var required = new List<int[]>();
        foreach (var part in Parts(text).TakeWhile(p => p[0] != '-').Where(p => p[^1] != '?' && p is not ("^" or "$" or "<" or ">")))
        {
            var openers = new Pattern(Sequence(part, [Node.End]), _steps, null, []).Openers();
            if (openers.All(e => e is { Gap: 0, Shapes: Shapes.None, Ids.Length: > 0 }))
                required.Add([.. openers.SelectMany(e => e!.Ids).Distinct()]);
        }

        return required;
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

    private Node Step(Element? element, Node[] next, Node[]? unless = null) => new(++_steps, element, next, unless);

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
            return [Step(Shared(part, () => new Element([], Shapes.None, Edge: part[0])), next)];
        if (part.StartsWith("..", StringComparison.Ordinal) || part[0] == '…')
            return [Step(Shared(part, () => Gap(part)), next)];

        var words = part.Split('|').SelectMany(w => w.Length == 0 ? throw new FormatException("A word is missing.") : w[0] == '@' ? Class(w[1..]) : [w]).ToList();
        var single = words.Where(w => Shorthand.Expand(w) is not { Length: > 1 }).ToList();
        var starts = new List<Node>();
        if (single.Count > 0)
            starts.Add(Step(Shared(part, () => Words(single)), next));
        foreach (var several in words.Select(w => Shorthand.Expand(w)).Where(e => e is { Length: > 1 }))
            starts.AddRange(Sequence(string.Join(' ', several!), next));
        return [.. starts];
    }

    private string[] Class(string name) =>
        classes.TryGetValue(name, out var words) ? words : throw new FormatException($"There are no words @{name}.");

    private Element Shared(string part, Func<Element> create)
    {
        if (!_elements.TryGetValue(part, out var element))
            _elements[part] = element = create();
        return element;
    }

    private Element Words(List<string> words)
    {
        var ids = new SortedSet<int>();
        var shapes = Shapes.None;
        foreach (var word in words)
        {
            if (word[0] == '[')
                shapes |= Shape(word);
            else
                ids.Add(vocabulary.Add(Shorthand.Expand(word) is [var one] ? one : word));
        }

        return new Element([.. ids], shapes);
    }

    private static Element Gap(string part)
    {
        var digits = part.TrimStart('.', '…');
        var gap = UsualGap;
        if (digits.Length > 0 && (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out gap) || gap is < 1 or > WidestGap))
            throw new FormatException($"\"{part}\" is not a gap; one is up to {WidestGap} words wide, like ..5.");
        return new Element([], Shapes.None, gap, Crosses: part[0] == '…');
    }

    private static Shapes Shape(string word) => word switch
    {
        "[num]" => Shapes.Number,
        "[money]" => Shapes.Money,
        "[clock]" => Shapes.Clock,
        "[name]" => Shapes.Name,
        "[caps]" => Shapes.Capitals,
        "[any]" => Shapes.Any,
        "[address]" => Shapes.Address,
        _ => throw new FormatException($"There is no shape {word}."),
    };
}
