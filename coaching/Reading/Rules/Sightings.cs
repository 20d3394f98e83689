using System.Buffers;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>Where in one text each element of the rules takes a token: a row of bits for each element, a bit for each token.
/// Worked out once for all patterns, so that none has to compare a word.</summary>
internal sealed class Sightings : IDisposable
{
    /// <summary>How far ahead <see cref="From"/> sees.</summary>
    public const int Horizon = 63;

    private readonly ulong[] _bits;
    private readonly int _width;
    private readonly int _openings;

    /// <summary>Nothing seen yet but where sentences begin.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="rows">How many rows there are.</param>
    public Sightings(Tokens tokens, int rows)
    {
        Tokens = tokens;
        _width = (tokens.Count / 64) + 2; // One more, so that a look ahead need not ask where the row ends.
        _openings = rows;
        _bits = ArrayPool<ulong>.Shared.Rent((rows + 1) * _width);
        _bits.AsSpan(0, (rows + 1) * _width).Clear();
        foreach (var sentence in tokens.Sentences)
            Add(_openings, sentence.First);
    }

    /// <summary>The text.</summary>
    public Tokens Tokens { get; }

    /// <summary>Notes that the element of a row takes a token.</summary>
    public void Add(int row, int at) => _bits[(row * _width) + (at >> 6)] |= 1UL << at;

    /// <summary>Whether the element of a row takes a token; none takes the one after the last.</summary>
    public bool At(int row, int at) => (_bits[(row * _width) + (at >> 6)] >> at & 1) != 0;

    /// <summary>Whether a token begins a sentence.</summary>
    public bool Opens(int at) => At(_openings, at);

    /// <summary>Which tokens the element of a row takes: a bit for each from the given one on, up to so many further.</summary>
    public ulong From(int row, int at, int further)
    {
        var first = (row * _width) + (at >> 6);
        var bits = _bits[first] >> at;
        if ((at & 63) != 0)
            bits |= _bits[first + 1] << -at;
        return bits & (ulong.MaxValue >> (Horizon - further));
    }

    /// <summary>A bit for each token from the given one on up to where the next sentence begins.</summary>
    /// <param name="at">The token to go on from.</param>
    /// <param name="start">A token that may begin a sentence itself.</param>
    public ulong InSentence(int at, int start)
    {
        var openings = From(_openings, at, Horizon) & ~(at == start ? 1UL : 0);
        return (openings & (0 - openings)) - 1;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);
}
