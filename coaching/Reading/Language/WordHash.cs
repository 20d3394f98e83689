namespace CoachBot.Coaching.Reading.Language;

/// <summary>Words as numbers that are the same on every machine and in every version (FNV-1a, 32 bits).</summary>
internal static class WordHash
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;
    private const int ShortestStem = 3;

    /// <summary>The longest endings first; a word keeps at least <see cref="ShortestStem"/> letters.</summary>
    private static readonly string[] Endings = ["ings", "ing", "edly", "ied", "ies", "ed", "ers", "er", "es", "ly", "s", "e", "y"];

    /// <summary>The number of a word in its normal form.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>The number of a word without its ending, so that "refunded" and "refunds" are one. Crude on purpose: a table of exceptions would not earn its keep.</summary>
    public static uint OfStem(ReadOnlySpan<char> word) => Of(Stem(word));

    /// <summary>Two numbers as one; the order counts.</summary>
    public static uint Join(uint a, uint b)
    {
        var hash = (a ^ Seed) * 0x9E3779B1u;
        hash ^= hash >> 15;
        hash = (hash + b) * 0x85EBCA77u;
        return hash ^ (hash >> 13);
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            var doubled = ending[0] is 'e' or 'i' && stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's');
            return doubled ? stem[..^1] : stem;
        }

        return word;
    }
}
