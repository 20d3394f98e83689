using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Dates that are said to be someone's birth; a year alone stays.</summary>
internal static partial class BirthDates
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Said(), plain, m => Hit.At(m.Groups["date"], "[date of birth]"));

    [GeneratedRegex(
        @"\b(?:d\.?o\.?b\b\.?|date of birth|dates of birth|born|birth ?day|birth ?date)(?:\s{1,2}(?:is|was|on|the|of|as|and)\b){0,3}[\s:=(,-]{0,4}"
        + @"(?<date>[0-9]{1,2}(?:st|nd|rd|th)?(?: of)?[ ./-]{1,2}"
        + @"(?:[0-9]{1,2}|jan[a-z]{0,6}|feb[a-z]{0,6}|mar[a-z]{0,3}|apr[a-z]{0,3}|may|june?|july?|aug[a-z]{0,4}|sep[a-z]{0,7}|oct[a-z]{0,5}|nov[a-z]{0,6}"
        + @"|dec[a-z]{0,6})[,.]?[ ./-]{1,2}'?(?:[0-9]{4}|[0-9]{2})"
        + @"|(?:jan[a-z]{0,6}|feb[a-z]{0,6}|mar[a-z]{0,3}|apr[a-z]{0,3}|may|june?|july?|aug[a-z]{0,4}|sep[a-z]{0,7}|oct[a-z]{0,5}|nov[a-z]{0,6}"
        + @"|dec[a-z]{0,6})\.? [0-9]{1,2}(?:st|nd|rd|th)?,? (?:[0-9]{4}|'[0-9]{2})|(?:19|20)[0-9]{2}[ ./-][0-9]{1,2}[ ./-][0-9]{1,2}"
        + @"|[0-3][0-9][01][0-9](?:(?:19|20)[0-9]{2}|[0-9]{2})|(?:19|20)[0-9]{2}[01][0-9][0-3][0-9])(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Said();
}
