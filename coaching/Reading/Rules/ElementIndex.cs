using System.Numerics;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>The elements of a book by the words and shapes they take.</summary>
internal sealed class ElementIndex
{
    /// <summary>How many shapes there are.</summary>
    public const int AllShapes = 8;

    private readonly int[][] _byWord;
    private readonly int[][] _byShape;
    private readonly int _rows;

    /// <summary>Indexes elements.</summary>
    /// <param name="elements">The elements that take a token, in order of their rows.</param>
    /// <param name="words">How many words there are.</param>
    public ElementIndex(IReadOnlyList<Element> elements, int words)
    {
        _rows = elements.Count;
        var byWord = new List<int>?[words];
        var byShape = new List<int>?[AllShapes];
        foreach (var element in elements)
        {
            foreach (var id in element.Ids)
                (byWord[id] ??= []).Add(element.Row);
            foreach (var shape in Bits(element.Shapes))
                (byShape[shape] ??= []).Add(element.Row);
        }

        _byWord = [.. byWord.Select(rows => rows?.ToArray() ?? [])];
        _byShape = [.. byShape.Select(rows => rows?.ToArray() ?? [])];
    }

    /// <summary>Looks for all elements in a text at once.</summary>
    public Sightings Look(Tokens tokens)
    {
        var seen = new Sightings(tokens, _rows);
        var items = tokens.Span;
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var token = ref items[i];
            foreach (var id in token.Ids)
                Note(seen, _byWord[id], i);
            for (var shapes = (uint)(token.Shapes | Shapes.Any); shapes != 0; shapes &= shapes - 1)
                Note(seen, _byShape[BitOperations.TrailingZeroCount(shapes)], i);
        }

        return seen;
    }

    /// <summary>The numbers of some shapes.</summary>
    public static IEnumerable<int> Bits(Shapes shapes) => Enumerable.Range(0, AllShapes).Where(bit => ((int)shapes >> bit & 1) != 0);

    private static void Note(Sightings seen, int[] rows, int at)
    {
        foreach (var row in rows)
            seen.Add(row, at);
    }
}
