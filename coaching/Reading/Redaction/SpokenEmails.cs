using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>E-mail addresses spelled out: "jo at example dot com".</summary>
internal static partial class SpokenEmails
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Spelled(), plain, m => Hit.At(m, "[email]"));

    // "I bought it at example dot com" names a shop: what comes before "at" there is no name.
    [GeneratedRegex(
        @"(?<![\p{L}0-9._+-])(?:(?!(?:it|them|this|that|one|these|those|look|looked|looking|shop|shopped|shopping|order|ordered|ordering|bought|buy|am|is|are"
        + @"|was|were|be|been|up|site|website|page|store|online|available|sold|sale|sales|prices?|account|you|me|us|here|there|everything|stuff|someone|anyone"
        + @"|people|staff|team|guys|support|service|and|or)\b)[\p{L}0-9._+-]{1,64}(?: (?:dot|underscore|dash|hyphen|plus) [\p{L}0-9]{1,40}){0,4} ?"
        + @"(?:\bat\b|[\[({<] ?(?:at|@) ?[\])}>]) ?[\p{L}0-9-]{1,63}(?: ?(?:\bdot\b|[\[({<] ?(?:dot|\.) ?[\])}>]) ?[\p{L}0-9-]{2,40}){1,4}"
        + @"|[\p{L}0-9.+_-]{1,64} ?[\[({<] ?(?:at|@) ?[\])}>] ?[\p{L}0-9-]{1,63}(?:\.[\p{L}0-9-]{2,63}){1,4}"
        + @"|[\p{L}0-9]{1,40}[._0-9+][\p{L}0-9._+]{0,40} at (?:[\p{L}0-9-]{1,63}\.){1,3}[\p{L}]{2,24})(?![\p{L}0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Spelled();
}
