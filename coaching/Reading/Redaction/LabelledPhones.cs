using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Phone numbers of any shape, after a word that says they are one.</summary>
internal static partial class LabelledPhones
{
    private const int Shortest = 7;
    private const int Longest = 15;

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Said(), plain, m => Judge(m.Groups["number"]));

    private static Hit? Judge(Group number) =>
        Checks.DigitCount(number.Value) is >= Shortest and <= Longest && !Checks.DateLike(number.Value) ? Hit.At(number, $"phone ending {Tail.Of(Bare(number.Value))}") : null;

    private static string Bare(string number) => Extension().Replace(number, "");

    [GeneratedRegex(
        @"\b(?:phone|mobile|mob|cell|cell ?phone|tel|telephone|landline|whats ?app|call|ring|text|sms|fax|reach|contact"
        + @"|my(?: new| other| home| work)? (?:number|no))\b\.?"
        + @"(?:(?:'s| (?:me|us|him|her|back|number|num|no|is|was|on|at|with|now|please|it's))\b){0,4}[\s:=#-]{0,3}"
        + @"(?<number>\+?\(?(?:[0-9]{1,5}[ .()-]{1,2}){0,3}[0-9]{3,13}(?! ?[0-9])(?:,? ?(?:ext|extn|extension|x)\b?\.?:? ?[0-9]{1,6})?)(?![\w£$€%]|[.,:/][0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Said();

    [GeneratedRegex(@"[, ]*[ex].*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Extension();
}
