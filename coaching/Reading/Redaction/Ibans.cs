using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>International bank account numbers that pass their check.</summary>
internal static partial class Ibans
{
    private const int Shortest = 15;
    private const int Longest = 34;

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Start(), plain, m => Judge(plain, m.Index));

    // The words after it may look like more of it, so the longest run of whole groups that passes is taken.
    private static Hit? Judge(string plain, int start)
    {
        Hit? found = null;
        var kept = 0;
        for (var i = start; i < plain.Length && kept < Longest; i++)
        {
            if (!char.IsAsciiLetterOrDigit(plain[i]))
            {
                if (!(plain[i] is ' ' or '-' or '.' or '\n' or '\r') || !(char.IsAsciiLetterOrDigit(plain[i - 1]) || plain[i - 1] == '\r'))
                    break;
                continue;
            }

            kept++;
            var ends = i + 1 == plain.Length || !char.IsLetterOrDigit(plain[i + 1]);
            if (ends && kept >= Shortest && plain[start..(i + 1)] is var text && Checks.Iban(text))
                found = new Hit(start, i + 1, $"account ending {Tail.Of(text)}");
        }

        return found;
    }

    [GeneratedRegex(@"(?<![\p{L}0-9])[A-Z]{2}[ -]?[0-9]{2}(?=[ .-]?[A-Z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Start();
}
