using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Account, order, policy and other references: after a word that says so, before one, and by shape.</summary>
internal static partial class References
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain)
    {
        var labelled = Hit.Of(Labelled(), plain, m => Judge(m.Groups["number"], m)).SelectMany(h => new[] { h }.Concat(Next(plain, h.End)));
        return Hit.InOrder(labelled
            .Concat(Hit.Of(Before(), plain, m => Masked(m.Groups["number"], "number ")))
            .Concat(Hit.Of(Shape(), plain, m => Masked(m, "reference "))));
    }

    // "Orders 88213377 and 88213378": those that follow the first.
    private static IEnumerable<Hit> Next(string plain, int at)
    {
        while (Following().Match(plain, at) is { Success: true } next)
        {
            yield return Masked(next.Groups["number"], "");
            at = next.Index + next.Length;
        }
    }

    private static Hit Masked(Group number, string what) => Hit.At(number, $"{what}ending {Tail.Of(number.Value)}");

    private static Hit? Judge(Group number, Match match)
    {
        var text = number.Value;
        var named = match.Groups["named"].Success || match.Groups["sign"].Success;
        var likely = text.All(c => !char.IsAsciiLetter(c)) ? LikelyDigits(text, named, match.Groups["sign"].Success) : LikelyMixed(text, named || match.Groups["always"].Success);
        return likely && !OwnCase().IsMatch(text) ? Masked(number, "") : null;
    }

    // Without "number" or "#" a round or a short figure is how many, not which.
    private static bool LikelyDigits(string text, bool named, bool sign)
    {
        var digits = Checks.DigitCount(text);
        if (Checks.DateLike(text) || Checks.Stamp(text) || (!sign && Checks.Year(text)))
            return false;
        return named
            ? digits >= 4
            : digits >= (text.Contains(' ', StringComparison.Ordinal) ? 7 : 5) && !text.EndsWith("000", StringComparison.Ordinal);
    }

    private static bool LikelyMixed(string text, bool named)
    {
        var digits = Checks.DigitCount(text);
        return named
            ? (text.Length >= 5 && digits >= 2) || (text.Length is >= 5 and <= 8 && digits == 1 && !text.Any(char.IsAsciiLetterLower)) || Consonants().IsMatch(text)
            : FiveDigits().IsMatch(text);
    }

    [GeneratedRegex(
        @"\b(?:(?<always>pnr|imei|iban|ifsc|vin|tracking|reservation|confirmation|ref(?:erence)?|booking ref(?:erence)?)|accounts?|accts?|acc|a/c|customer"
        + @"|client|orders?|polic(?:y|ies)|membership|member|loyalty|invoices?|bookings?|references|claims?|contract|loan|card|parcels?|shipment|consignment"
        + @"|cases?|tickets?|complaint|meter|serial|routing|swift|transaction|payment|subscription|patient|student|employee|user|device|registration|gift ?card"
        + @"|voucher|mpan|mprn)(?: (?<always>ref(?:erence)?))?(?<named>(?: (?:numbers?|nos?|num|nr|id|ids|code|ref(?:erence)?)\b\.?){1,2})?"
        + @"(?<sign>\s{0,2}[:=#])?(?: (?:is|was|are)\b|'s)?(?<sign>\s{0,2}[:=#])?[\s:=#(]{0,4}(?<=[\s:=#(])"
        + @"(?<number>[A-Z]{0,4}[0-9]{2,6}(?: [A-Z]?[0-9]{3,6}){1,5}(?: [0-9]{2})?(?![A-Z0-9]|[.,:][0-9])"
        + @"|[A-Z0-9]{1,24}(?:[-/.][A-Z0-9]{1,24}){0,5}(?![A-Z0-9£$€%]|[.,:][0-9]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\G(?: ?[,;&] ?| )(?:and |or |& )?#?(?<number>[A-Z]{0,4}-?[0-9]{6,20})(?![A-Z0-9]|[.,:/-][0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Following();

    [GeneratedRegex(
        @"(?<![\w.,:/£$€-])(?<number>(?=[A-Z-]{0,6}[0-9]{5})[A-Z]{0,4}-?[0-9][A-Z0-9-]{4,23}) (?:is|was) (?:my|the|our|your) "
        + @"(?:account|order|customer|client|policy|booking|tracking|reference|ref|membership|member|claim|invoice|ticket|case)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Before();

    // Standards, updates and the like are written the same way.
    [GeneratedRegex(
        @"(?<![\w-])(?!(?:ISO|RFC|CVE|KB|EN|DIN|IEC|IEEE|ANSI|RAL|UTF|SKU|FY|ISBN|EAN|SHA|GPL|COVID)[ -]?[0-9])"
        + @"(?:[A-Z]{2,5}-(?:[0-9]{4}-)?[0-9]{6,12}|(?-i:[A-Z]{2,5}-[0-9]{4}-[0-9]{4,10}|[A-Z]{2,4}[0-9]{6,12}|[A-Z]{2}[0-9]{9}[A-Z]{2})"
        + @"|[0-9]{3}-[0-9]{7}-[0-9]{7}|1Z(?:[ -]?[0-9A-Z]){16})(?![\w]|-[0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Shape();

    [GeneratedRegex("^C-[0-9]{1,7}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OwnCase();

    [GeneratedRegex("^[B-DF-HJ-NP-TV-Z]{5,8}$|^(?=.{6}$)[A-Z]*[B-DF-HJ-NP-TV-Z]{4}[A-Z]*$", RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Consonants();

    [GeneratedRegex("[0-9]{5}|[0-9]{3}-[0-9]{3}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FiveDigits();
}
