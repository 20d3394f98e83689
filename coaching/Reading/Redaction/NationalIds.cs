using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>The numbers a state gives a person: insurance, social security, tax, passport, licence.</summary>
internal static partial class NationalIds
{
    private const string Mask = "[ID number]";
    private const int FewestDigits = 5;

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Any(), plain, m => m.Groups["number"] is { Success: true } number ? Judge(number) : Hit.At(m, Mask));

    private static Hit? Judge(Group number) =>
        Checks.DigitCount(number.Value) < FewestDigits || Checks.DateLike(number.Value) ? null : Hit.At(number, Mask);

    // After a word that names it any number will do; by itself only the shapes that nothing else has.
    [GeneratedRegex(
        @"\b(?:ssn|sin|tfn|cpf|ein|itin|social (?:security|insurance)|national insurance|n\.?i\.?(?= ?(?:number|no\b|num|is|:|#))|nino|nhs|medicare|aadhaa?r"
        + @"|uidai|uid|pan(?= ?(?:number|no\b|card|is|:))|passport|driving licen[cs]e|driver'?s? licen[cs]e|licen[cs]e(?= (?:number|no\b))|dl(?= (?:number|no\b))"
        + @"|bvn|nin|tax(?:payer)? id(?:entification)?|id(?= (?:number|no\b|card))|national id(?:entity)?(?: card)?|identity card|residence permit"
        + @"|visa(?= (?:number|no\b)))(?: (?:number|num|no|card|id)\b\.?){0,2}(?: (?:is|was)\b| ends? up as)?[\s:=#(-]{0,4}"
        + @"(?<number>[A-Z]{0,5}[0-9][A-Z0-9]{0,19}(?:[ ./-](?=[A-Z]{0,2}[0-9]|[A-D]\b)[A-Z0-9]{1,12}){0,5})(?![\p{L}0-9])"
        + @"|(?<![0-9.-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])"
        + @"|\b(?!(?:at|by|in|on|to|of|is|or|my|no|so|up|we|he|it|me|do|go|if|an|as|be|us|vs|am"
        + @"|pm)\b)[A-Z]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[A-D]\b"
        + @"|\b[A-Z9]{5}[0-9]{6}[A-Z9]{2}[0-9][A-Z]{2}\b|\b(?-i:[A-Z]{5}[0-9]{4}[A-Z])\b"
        + @"|(?<![0-9.])[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Any();
}
