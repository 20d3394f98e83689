namespace CoachBot.Coaching.Reading.Language;

/// <summary>Forgives common slips in long words: swapped letters, a doubled or missing double letter, a wrong vowel.</summary>
internal static class Spelling
{
    private const int Shortest = 7;
    private const int Longest = 20;

    /// <summary>The first letter and the consonants, doubles once; null for a word too short or long to guess at.</summary>
    public static string? Skeleton(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > Longest)
            return null;
        Span<char> bones = stackalloc char[Longest];
        var n = 0;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c))
                return null;
            if (n > 0 && (c is 'a' or 'e' or 'i' or 'o' or 'u' || bones[n - 1] == c))
                continue;
            bones[n++] = c;
        }

        bones[1..n].Sort();
        return new string(bones[..n]);
    }

    /// <summary>Whether two words differ by at most two small slips, and end alike.</summary>
    public static bool Near(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var front = 0;
        while (front < a.Length && front < b.Length && a[front] == b[front])
            front++;
        var back = 0;
        while (back < a.Length - front && back < b.Length - front && a[a.Length - 1 - back] == b[b.Length - 1 - back])
            back++;
        return a.Length - front - back <= 2 && b.Length - front - back <= 2;
    }
}
