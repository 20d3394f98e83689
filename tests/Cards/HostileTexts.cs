namespace CoachBot.Cards.Tests;

/// <summary>Texts that customers and agents may paste, by accident or to see what happens.</summary>
internal static class HostileTexts
{
    public const string Mark = "§§";

    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["markdown"] = words => $"{Mark} **{words}** [click](https://evil.example) # now\n- one\n1. two `code` ~~no~~",
        ["html"] = words => $"<script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt; {words} \"quoted\" 'single' \\ back",
        ["templating"] = words => $"${{secret}} {{{{DATE(2026-01-01)}}}} {{0}} {{case}} {words}",
        ["rtl"] = words => "\u202E" + words + " שלום עולם مرحبا بالعالم \u2066x",
        ["emoji"] = words => string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦🏳️‍🌈", 400)) + words,
        ["combining"] = words => "e" + new string('\u0301', 5000) + words,
        ["control"] = words => "\0\u0001\u001b[31m" + words + "\r\n\u2028\ufffe",
        ["lone-surrogate"] = words => new string('a', 1199) + "\ud83d\ude00" + words,
        ["huge"] = words => string.Concat(Enumerable.Repeat(words + " and again ", 100_000 / (words.Length + 11))),
        ["huge-wide"] = words => new string('漢', 100_000) + words,
        ["lines"] = words => string.Concat(Enumerable.Repeat(words + "\n", 3000)),
        ["blank"] = _ => " \n ",
    };
}
