using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads places in a list: "first", "2nd", "last".</summary>
internal static class OrdinalReader
{
    private static readonly Dictionary<string, int> Places = new(StringComparer.Ordinal)
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["eleventh"] = 11,
        ["twelfth"] = 12,
        ["thirteenth"] = 13,
        ["fourteenth"] = 14,
        ["fifteenth"] = 15,
        ["sixteenth"] = 16,
        ["seventeenth"] = 17,
        ["eighteenth"] = 18,
        ["nineteenth"] = 19,
        ["twentieth"] = 20,
        ["thirtieth"] = 30,
        ["fortieth"] = 40,
        ["fiftieth"] = 50,
        ["sixtieth"] = 60,
        ["seventieth"] = 70,
        ["eightieth"] = 80,
        ["ninetieth"] = 90,
        ["hundredth"] = 100,
    };

    internal static List<NumberMatch> Read(string text)
    {
        var found = InDigits(text);
        var words = Word.Split(text);
        for (var i = 0; i < words.Count; i++)
        {
            var (word, start, end) = words[i];
            if (word == "last")
                found.Add(new NumberMatch(text[start..(end + 1)], start, end, 1, FromEnd: true));
            if (!Places.TryGetValue(word, out var place))
                continue;

            if (i + 1 < words.Count && words[i + 1].Lower == "last" && Word.Adjoin(text, end, words[i + 1].Start))
            {
                end = words[++i].End;
                found.Add(new NumberMatch(text[start..(end + 1)], start, end, place, FromEnd: true));
                continue;
            }

            if (place < 10 && i > 0 && NumberWords.Tens.TryGetValue(words[i - 1].Lower, out var tens)
                && Word.Adjoin(text, words[i - 1].End, start))
            {
                (place, start) = (place + tens, words[i - 1].Start);
            }

            found.Add(new NumberMatch(text[start..(end + 1)], start, end, place));
        }

        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static List<NumberMatch> InDigits(string text)
    {
        var found = new List<NumberMatch>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var start = i;
            while (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                i++;
            var (after, end) = (i + 1, i + 2);
            var free = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end + 1 >= text.Length || !char.IsLetterOrDigit(text[end + 1]));
            if (free && end < text.Length && text[after..(end + 1)].ToLowerInvariant() is "st" or "nd" or "rd" or "th"
                && decimal.TryParse(text[start..after], NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            {
                found.Add(new NumberMatch(text[start..(end + 1)], start, end, place));
            }
        }

        return found;
    }
}
