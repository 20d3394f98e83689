using System.Globalization;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>The elements of all patterns of a book: the same text, or the same words, one element.</summary>
internal sealed class Elements(Vocabulary vocabulary)
{
    private const int UsualGap = 3;
    private const int WidestGap = 30;
    private readonly Dictionary<string, Element> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Element> _byContent = new(StringComparer.Ordinal);
    private readonly List<Element> _rows = [];

    /// <summary>Those that take a token, in order of their rows.</summary>
    public IReadOnlyList<Element> Rows => _rows;

    /// <summary>An edge.</summary>
    public Element Edge(string part) => Shared(part, () => new Element([], Shapes.None, Edge: part[0]));

    /// <summary>A gap.</summary>
    /// <exception cref="FormatException">It is too wide, or its width is not a number.</exception>
    public Element Gap(string part) => Shared(part, () => new Element([], Shapes.None, Width(part), Crosses: part[0] == '…'));

    /// <summary>One of some words and shapes.</summary>
    /// <exception cref="FormatException">There is no such shape.</exception>
    public Element Words(string part, List<string> words) => Shared(part, () =>
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

        return Row(ids, shapes);
    });

    /// <summary>What takes each token that one of some elements takes.</summary>
    public Element Union(IReadOnlyList<Element> elements) => elements.Count == 1
        ? elements[0]
        : Row([.. elements.SelectMany(e => e.Ids)], elements.Aggregate(Shapes.None, (all, e) => all | e.Shapes));

    private Element Shared(string part, Func<Element> create)
    {
        if (!_byText.TryGetValue(part, out var element))
            _byText[part] = element = create();
        return element;
    }

    private Element Row(SortedSet<int> ids, Shapes shapes)
    {
        var content = $"{(int)shapes}:{string.Join(' ', ids)}";
        if (_byContent.TryGetValue(content, out var known))
            return known;
        var element = new Element([.. ids], shapes) { Row = _rows.Count };
        _rows.Add(element);
        return _byContent[content] = element;
    }

    private static int Width(string part)
    {
        var digits = part.TrimStart('.', '…');
        var gap = UsualGap;
        if (digits.Length > 0 && (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out gap) || gap is < 1 or > WidestGap))
            throw new FormatException($"\"{part}\" is not a gap; one is up to {WidestGap} words wide, like ..5.");
        return gap;
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
