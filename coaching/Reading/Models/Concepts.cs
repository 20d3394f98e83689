using System.Collections.Frozen;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Models;

/// <summary>
/// Words that mean much the same in a complaint, under one name: a lawyer is a lawyer whether solicitor, barrister or brief. What a model learns of one it then knows of all.
/// The list is <c>concepts.txt</c>: <c>name: word word two_words</c>, a line each.
/// </summary>
internal sealed class Concepts
{
    /// <summary>The most words of an entry.</summary>
    public const int LongestEntry = 4;

    private readonly FrozenDictionary<uint, uint[]> _byWords;
    private readonly FrozenSet<uint> _openers;

    /// <summary>Reads the list.</summary>
    /// <exception cref="FormatException">A line has no name.</exception>
    public Concepts(string list, Tokenizer tokenizer)
    {
        var entries = new Dictionary<uint, SortedSet<uint>>();
        var openers = new HashSet<uint>();
        foreach (var line in list.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                throw new FormatException($"concepts.txt: \"{line}\" must be a name, a colon, and words.");
            var concept = WordHash.Of(line[..colon].Trim());
            foreach (var entry in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var tokens = tokenizer.Read(entry.Replace('_', ' ')).Items;
                if (tokens.Count is 0 or > LongestEntry)
                    continue;
                openers.Add(tokens[0].Stem);
                var key = tokens.Skip(1).Aggregate(tokens[0].Stem, (sum, t) => WordHash.Join(sum, t.Stem));
                (entries.TryGetValue(key, out var set) ? set : entries[key] = []).Add(concept);
            }
        }

        _byWords = entries.ToFrozenDictionary(e => e.Key, e => e.Value.ToArray());
        _openers = openers.ToFrozenSet();
    }

    /// <summary>The list that comes with the program.</summary>
    public static Concepts Load(Tokenizer tokenizer)
    {
        using var stream = new StreamReader(typeof(Concepts).Assembly.GetManifestResourceStream("concepts.txt")!);
        return new Concepts(stream.ReadToEnd(), tokenizer);
    }

    /// <summary>The longest entry that begins at a token, and the concepts it stands for.</summary>
    /// <returns>How many tokens it takes; 0 when none begins there.</returns>
    public int At(ReadOnlySpan<Token> tokens, int at, out uint[] concepts)
    {
        concepts = [];
        var key = tokens[at].Stem;
        if (!_openers.Contains(key))
            return 0;
        var longest = 0;
        for (var length = 1; length <= LongestEntry && at + length <= tokens.Length; length++)
        {
            if (length > 1)
                key = WordHash.Join(key, tokens[at + length - 1].Stem);
            if (_byWords.TryGetValue(key, out var found))
                (longest, concepts) = (length, found);
        }

        return longest;
    }
}
