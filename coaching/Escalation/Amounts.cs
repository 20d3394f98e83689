using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Escalation;

/// <summary>Amounts of money as people write them.</summary>
internal static partial class Amounts
{
    /// <summary>Whether a text names an amount above a limit. Currencies are not converted: the number counts.</summary>
    public static bool Above(string? text, decimal limit) => text is not null && In(text).Any(amount => amount > limit);

    /// <summary>The amounts a text names with a currency.</summary>
    public static IEnumerable<decimal> In(string text) =>
        Money().Matches(text).Select(m => Parse(m.Groups["before"].Success ? m.Groups["before"].Value : m.Groups["after"].Value));

    private static decimal Parse(string number)
    {
        // The last separator is a decimal point when one or two digits follow it; every other groups thousands.
        var last = number.LastIndexOfAny(['.', ',']);
        var cents = last >= 0 && number.Length - last - 1 is 1 or 2;
        var digits = string.Concat(number.Where((ch, i) => char.IsDigit(ch) || (cents && i == last))).Replace(',', '.');
        return decimal.Parse(digits, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?:[£€$₹]|\b(?:EUR|USD|GBP|CHF))\s?(?<before>\d(?:[\d,.]*\d)?)|(?<after>\d(?:[\d,.]*\d)?)\s?(?:[£€$₹]|(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?|quid|francs?)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Money();
}
