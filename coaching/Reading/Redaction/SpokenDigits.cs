using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Card and phone numbers spelled out digit by digit.</summary>
internal static partial class SpokenDigits
{
    private const int Fewest = 9;
    private const int FewestSpelled = 4;

    private static readonly char[] Between = [' ', ',', '.', '-', '\r', '\n'];

    private static readonly Dictionary<string, char> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = '0',
        ["oh"] = '0',
        ["o"] = '0',
        ["nought"] = '0',
        ["one"] = '1',
        ["two"] = '2',
        ["three"] = '3',
        ["four"] = '4',
        ["five"] = '5',
        ["six"] = '6',
        ["seven"] = '7',
        ["eight"] = '8',
        ["nine"] = '9',
    };

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Run().Matches(plain).Select(Judge).OfType<Hit>();

    private static Hit? Judge(Match run)
    {
        var digits = new List<char>();
        var spelled = 0;
        var times = 1;
        foreach (var word in run.Value.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Words.TryGetValue(word, out var digit))
            {
                digits.AddRange(Enumerable.Repeat(digit, times));
                spelled++;
            }
            else if (char.IsAsciiDigit(word[0]))
            {
                digits.AddRange(times > 1 && word.Length == 1 ? Enumerable.Repeat(word[0], times) : word);
            }

            times = word.ToUpperInvariant() switch { "DOUBLE" => 2, "TRIPLE" or "TREBLE" => 3, _ => 1 };
            spelled += times > 1 ? 1 : 0;
        }

        // Counting aloud is in order; a number is not.
        if (digits.Count < Fewest || spelled < FewestSpelled || digits.Zip(digits.Skip(1)).All(p => p.Second - p.First is 1 or -1))
            return null;
        var number = string.Concat(digits);
        var kind = digits.Count is >= 13 and <= 19 && Checks.Luhn(number) ? "card" : digits.Count <= 15 && number[0] is '0' or '+' ? "phone" : "number";
        return Hit.At(run, $"{kind} ending {Tail.Of(number)}");
    }

    [GeneratedRegex(
        @"(?<![\p{L}0-9])(?>(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|[0-9]{1,5})"
        + @"(?:(?:[ ,.-]{1,3}|\r?\n| (?:dash|hyphen|dot|space|and then|then) )(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple"
        + @"|treble|[0-9]{1,5})(?![\p{L}0-9])){3,80})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Run();
}
