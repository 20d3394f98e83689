using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Tells a card or account number from any other run of digits.</summary>
internal static partial class Checks
{
    private static readonly string[] Stamps = ["yyyyMMddHHmmss", "yyyyMMddHHmm"];

    /// <summary>How many digits there are.</summary>
    public static int DigitCount(string text) => text.Count(char.IsAsciiDigit);

    /// <summary>Luhn's check, as every payment card passes it.</summary>
    public static bool Luhn(ReadOnlySpan<char> text)
    {
        var sum = 0;
        var twice = false;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var digit = text[i] - '0';
            if (twice)
                digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
            twice = !twice;
        }

        return sum > 0 && sum % 10 == 0;
    }

    /// <summary>The remainder check of an international bank account number.</summary>
    public static bool Iban(string text)
    {
        var compact = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (compact.Length is < 15 or > 34)
            return false;
        var remainder = 0;
        foreach (var c in compact[4..] + compact[..4])
        {
            var value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return remainder == 1;
    }

    /// <summary>Whether it begins with a date.</summary>
    public static bool DateLike(string text) => Date().IsMatch(text);

    /// <summary>Whether it is a date and a time run together.</summary>
    public static bool Stamp(string text) =>
        text.StartsWith("20", StringComparison.Ordinal) && DateTime.TryParseExact(text, Stamps, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Whether it reads as a year of these times.</summary>
    public static bool Year(string text) => text.Length == 4 && text is ['1', '9', ..] or ['2', '0', ..];

    [GeneratedRegex(
        @"^(?:(?:0?[1-9]|[12][0-9]|3[01])(?<gap>[-./ ])(?:0?[1-9]|[12][0-9]|3[01])\k<gap>(?:(?:19|20)[0-9]{2}|[0-9]{2})"
        + @"|(?:19|20)[0-9]{2}(?<mark>[-./ ])(?:0?[1-9]|1[0-2])\k<mark>(?:0?[1-9]|[12][0-9]|3[01]))(?![0-9])",
        RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Date();
}
