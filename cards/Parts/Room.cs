using System.Globalization;

namespace CoachBot.Cards.Parts;

/// <summary>How much room a card has for texts of unknown length. What does not fit is cut, and the cut is shown.</summary>
internal sealed class Room(double scale)
{
    private const string Nothing = "–";
    private const int AroundText = 200;

    /// <summary>About how many bytes the texts take, with what stands around them.</summary>
    public int Spent { get; private set; }

    public bool Fits(string? text, int most) => text is null || text.Length <= Limit(most);

    public string Cut(string? text, int most)
    {
        var limit = Limit(most);
        var clean = Clean(text?.Length > LongestRead(limit) ? text[..LongestRead(limit)] : text);
        if (clean.Length > limit)
            clean = clean[..Boundary(clean, limit)].TrimEnd() + CardWords.Say("cut");
        Spent += AroundText;
        foreach (var ch in clean)
            Spent += ch < 128 ? 1 : 6;
        return clean;
    }

    /// <summary>Counts what takes room and cannot be cut.</summary>
    public void Spend(int bytes) => Spent += bytes;

    public IEnumerable<T> First<T>(IReadOnlyCollection<T> all, int most) => all.Take(Count(most));

    public int Beyond<T>(IReadOnlyCollection<T> all, int most) => Math.Max(0, all.Count - Count(most));

    // A paste of any length costs no more than its beginning; enough of it that what is unprintable can be taken out.
    private static int LongestRead(int limit) => (4 * limit) + 1000;

    private int Limit(int most) => Math.Max(12, (int)(most * scale));

    private int Count(int most) => Math.Max(1, (int)(most * scale));

    private static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Nothing;
        var trimmed = text.Trim();
        return trimmed.Any(Unprintable) ? string.Concat(trimmed.Where(ch => !Unprintable(ch))) : trimmed;
    }

    // Control characters, and the marks that turn the direction of all the text after them.
    private static bool Unprintable(char ch) =>
        (char.IsControl(ch) && ch is not ('\n' or '\t')) || ch is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Never through the middle of what a reader sees as one character.
    private static int Boundary(string text, int limit)
    {
        var at = 0;
        while (at < limit)
        {
            var next = StringInfo.GetNextTextElementLength(text, at);
            if (at + next > limit)
                break;
            at += next;
        }

        if (at > 0)
            return at;
        return char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }
}
