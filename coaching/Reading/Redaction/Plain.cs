using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>A text as the patterns see it: the same length, with plain digits, dashes, quotes and spaces, and what is masked already out of sight.</summary>
internal static partial class Plain
{
    /// <summary>Stands for a character of something masked.</summary>
    public const char Hidden = '\uE000';

    /// <summary>The plain form of a text.</summary>
    public static string Of(string text)
    {
        var folded = string.Create(text.Length, text, static (plain, from) =>
        {
            for (var i = 0; i < plain.Length; i++)
                plain[i] = char.IsAscii(from[i]) ? from[i] : Fold(from[i]);
        });
        return Masked().Replace(folded, m => new string(Hidden, m.Length));
    }

    private static char Fold(char c) => c switch
    {
        // Full-width forms keep the order of ASCII.
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' => '-',
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' => '"',
        '\u00B7' or '\u2022' or '\u2024' or '\u3002' => '.',
        // Between the digits of a number these show as nothing or as a gap.
        '\u00AD' or '\uFEFF' or '\uFE0F' or '\u20E3' or (>= '\u200B' and <= '\u200F') or '\u2060' => ' ',
        _ when CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit => (char)('0' + digit),
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator => ' ',
        _ => c,
    };

    [GeneratedRegex(
        @"\[(?:email|hidden|ID number|date of birth|address|postcode|IP address)\]"
        + @"|\b(?:(?:card|account|phone|number|reference|sort code) )?ending [A-Za-z0-9]{2,4}\b(?![ .-]?[0-9]{4})",
        RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Masked();
}
