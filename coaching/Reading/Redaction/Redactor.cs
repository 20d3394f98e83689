using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Masks personal data in a text and leaves the rest as it reads. What is kept of a number is a tail to recognise it by.</summary>
public sealed partial class Redactor
{
    private const int Patience = 5000;

    private readonly (Regex Pattern, MatchEvaluator Mask)[] _masks =
    [
        (Email(), _ => "[email]"),
        (Secret(), m => $"{m.Groups["what"].Value}[hidden]"),
        (Iban(), m => Checks.Iban(m.Value) ? $"account ending {Tail(m.Value)}" : m.Value),
        (Digits(), m => Checks.Luhn(m.Value) ? $"card ending {Tail(m.Value)}" : m.Value),
        (NationalId(), m => $"{m.Groups["what"].Value}[ID number]"),
        (Phone(), m => Checks.PhoneLike(m.Value) ? $"phone ending {Tail(m.Value)}" : m.Value),
        (Numbered(), m => Checks.DigitCount(m.Groups["number"].Value) >= 4 ? $"{m.Groups["what"].Value}ending {Tail(m.Groups["number"].Value)}" : m.Value),
        (Birth(), m => $"{m.Groups["what"].Value}[date of birth]"),
        (Street(), _ => "[address]"),
        (Postcode(), _ => "[postcode]"),
    ];

    /// <summary>The text with cards, accounts, secrets, addresses and the like masked.</summary>
    public string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (pattern, mask) in _masks)
            text = pattern.Replace(text, mask);
        return text;
    }

    private static string Tail(string number)
    {
        var kept = string.Concat(number.Where(char.IsAsciiLetterOrDigit));
        return kept[^Math.Min(4, kept.Length)..];
    }

    [GeneratedRegex(@"\b[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}\b", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<what>\b(?:password|passwort|passcode|pass ?phrase|pin(?: code| number)?|cvv|cvc|security code|one[- ]time code|otp|verification code|api key|access token|secret)\b(?:\s+(?:is|was|=|:)|\s*[:=]|\s+(?=[A-Za-z]*\d))\s*[""'“]?)(?<secret>(?!not\b|wrong\b|right\b|correct\b|incorrect\b|still\b|the\b|a\b|on\b|reset\b|and\b|or\b|for\b|to\b|in\b|it\b|now\b|too\b|changed\b|fine\b|ok\b|never\b|required\b|needed\b|expired\b|invalid\b|refused\b|rejected\b|\[)[^\s""'”,;]{3,64})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Secret();

    [GeneratedRegex(@"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?<![\d.,£$€])\d(?:[ -]?\d){12,18}(?![\d])", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<what>\b(?:ssn|social security(?: number| no\.?)?|national insurance(?: number| no\.?)?|ni (?:number|no\.?)|nino|aadhaar(?: number| no\.?)?|pan (?:number|no\.?|card)|passport(?: number| no\.?)?|driving licence(?: number| no\.?)?|driver'?s license(?: number| no\.?)?|bvn|nin|tax id|id (?:number|no\.?)|national id)\s*(?:is|was|:|#)?\s*)(?=[A-Z0-9 -]{0,12}\d)[A-Z0-9](?:[ -]?[A-Z0-9]){5,17}\b|(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])|\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex NationalId();

    [GeneratedRegex(@"(?<![\w£$€.,/#-])(?:\+\d|\(0\d|0\d|\(\d{3}\)|\d{3}[-. ]\d{3}[-. ]\d)[\d() .-]{5,17}\d(?![\w/]|[.,:]\d)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<what>\b(?:account|acct|a/c|customer|client|order|policy|membership|member|sort code|invoice|booking|reference|ref|claim|contract|loan|card|tracking|case|ticket|meter|serial)(?:\s+(?:number|no|id|ref|reference|code)\b\.?)?\s*(?:is|was|:|#)?\s*#?)(?<number>(?=[A-Z0-9/-]{0,20}\d{3})[A-Z0-9](?:[/-]?[A-Z0-9]){4,23})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?<what>\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?|birth ?day|birth ?date)\s*(?:is|was|:)?\s*)\d{1,4}(?:[./ -]\d{1,2}[./ -]\d{2,4}|(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8},? \d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b(?:(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit) ?\w{1,5},? )?\d{1,5}[A-Za-z]?,? (?:[A-Z][\p{L}'’.]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Court|Ct|Place|Pl|Terrace|Way|Gardens|Grove|Boulevard|Blvd|Square|Mews|Row|Hill|Park|Parade|Walk)\b\.?|\b\p{Lu}\p{Ll}{2,20}(?:straße|strasse|str\.|weg|gasse|platz) \d{1,4}[a-z]?\b", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Postcode();
}
