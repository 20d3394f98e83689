using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Bare numbers too long to be a price, a date or a count.</summary>
internal static partial class LongNumbers
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Long(), plain, Judge);

    private static Hit? Judge(Match match)
    {
        var text = match.Value;
        if (match.Groups["fours"].Success)
            return text.Split(' ', '-').All(Checks.Year) ? null : Hit.At(match, $"number ending {Tail.Of(text)}");
        if (text.EndsWith("000000", StringComparison.Ordinal) || Checks.Stamp(text))
            return null;
        return Hit.At(match, $"{(PhoneLike(text) ? "phone" : "number")} ending {Tail.Of(text)}");
    }

    private static bool PhoneLike(string digits) => digits.Length is 10 or 11 && (digits[0] == '0' || (digits.Length == 10 && digits[0] > '1'));

    [GeneratedRegex(
        @"(?=[A-Z]{0,4}[0-9]{10})(?<![\p{L}0-9£$€¥₹]|[0-9][.,]|[£$€¥₹] |\b(?:isbn|ean|gtin|upc|barcode|sku)[ :-]{0,2}"
        + @"|\b(?:isbn|ean|gtin|upc|barcode|sku) (?:is|number|no) )(?>[A-Z]{0,4}[0-9]{10,}[A-Z]{0,2})(?![\p{L}0-9£$€%]|[.,][0-9])"
        + @"|(?=[1-9][0-9]{3}[ -])(?<![0-9£$€][ ,.-]?)(?<fours>[1-9][0-9]{3}(?<gap>[ -])[0-9]{4}\k<gap>[0-9]{4})(?![ ,.-]?[0-9]|[£$€%])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Long();
}
