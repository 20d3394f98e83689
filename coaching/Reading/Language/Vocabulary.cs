namespace CoachBot.Coaching.Reading.Language;

/// <summary>Every word and word beginning the rules mention, by number. Unknown words have none.</summary>
internal sealed class Vocabulary
{
    private const int ShortestPrefix = 2;
    private static readonly int[] Unknown = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _skeletons = new(StringComparer.Ordinal);
    private Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _prefixLookup;
    private int _count;

    /// <summary>How many ids there are.</summary>
    public int Count => _count;

    /// <summary>The id of a word, or of a beginning when it ends in a star.</summary>
    public int Add(string word)
    {
        var prefix = word.EndsWith('*');
        var table = prefix ? _prefixes : _words;
        var key = prefix ? word[..^1] : word;
        if (!table.TryGetValue(key, out var id))
            table[key] = id = _count++;
        return id;
    }

    /// <summary>The id of a word, or -1.</summary>
    public int Find(string word) => _words.GetValueOrDefault(word, -1);

    /// <summary>Settles the words: to be called once, after the last <see cref="Add"/>.</summary>
    public void Freeze()
    {
        _prefixLookup = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (word, id) in _words)
        {
            _known[word] = Prefixes(word, id);
            if (Spelling.Skeleton(word) is { } bones)
                _skeletons[bones] = _skeletons.ContainsKey(bones) ? null : word;
        }

        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the word itself is known.</summary>
    public bool Knows(ReadOnlySpan<char> word) => _lookup.ContainsKey(word);

    /// <summary>The ids a lower-case word answers to; a slip of the pen in a long word is forgiven.</summary>
    public int[] Resolve(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var ids))
            return ids;
        ids = Prefixes(word, -1);
        if (ids.Length > 0)
            return ids;
        return Spelling.Skeleton(word) is { } bones && _skeletons.TryGetValue(bones, out var meant) && meant is not null
               && Spelling.Near(word, meant)
            ? _known[meant]
            : Unknown;
    }

    private int[] Prefixes(ReadOnlySpan<char> word, int id)
    {
        Span<int> found = stackalloc int[16];
        var n = 0;
        if (id >= 0)
            found[n++] = id;
        for (var length = ShortestPrefix; length <= word.Length && n < found.Length; length++)
        {
            if (_prefixLookup.TryGetValue(word[..length], out var prefix))
                found[n++] = prefix;
        }

        return n == 0 ? Unknown : found[..n].ToArray();
    }
}
