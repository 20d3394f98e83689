namespace CoachBot.Coaching.Reading.Language;

/// <summary>Reads through the stars people put into swear words.</summary>
internal static class Swearing
{
    private static readonly (string Mask, string Word)[] Masks =
    [
        ("f*ing", "fucking"), ("f*er", "fucker"), ("f*ers", "fucker"), ("f*ed", "fucked"), ("f*k", "fuck"), ("f*", "fuck"),
        ("s*ty", "shitty"), ("s*", "shit"), ("b*tch*", "bitch"), ("b*ch", "bitch"), ("b*ds", "bastard"), ("b*d", "bastard"), ("b*s", "bastard"),
        ("c*s", "cunt"), ("c*", "cunt"), ("a*es", "arsehole"), ("a*e", "arsehole"), ("a*", "arse"), ("w*r", "wanker"), ("w*s", "wanker"),
        ("p*k", "prick"), ("p*s", "prick"), ("d*", "dick"), ("tw*", "twat"), ("t*t", "twat"), ("n*", "nigger"),
    ];

    /// <summary>The word behind a lower-case word with stars in it, or null.</summary>
    public static string? Unmask(ReadOnlySpan<char> word)
    {
        var star = word.IndexOf('*');
        if (star <= 0)
            return null;
        var end = word.LastIndexOf('*') + 1;
        foreach (var (mask, meant) in Masks)
        {
            var cut = mask.IndexOf('*', StringComparison.Ordinal);
            if (word[..star].StartsWith(mask.AsSpan(0, cut), StringComparison.Ordinal)
                && meant.AsSpan().StartsWith(word[..star], StringComparison.Ordinal)
                && word[end..].SequenceEqual(mask.AsSpan(cut + 1).TrimEnd('*')))
                return meant;
        }

        return null;
    }
}
