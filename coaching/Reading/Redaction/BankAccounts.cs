using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Sort codes, alone after the word and together with an account number without it.</summary>
internal static partial class BankAccounts
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Sort(), plain, m => m.Groups["sort"] is { Success: true } sort
        ? Hit.At(sort, $"ending {Tail.Of(sort.Value)}")
        : Hit.At(m, $"account ending {Tail.Of(m.Groups["account"].Value)}"));

    [GeneratedRegex(
        @"\b(?:sort ?code|s/c|bsb)(?: (?:number|no\.?))?(?: (?:is|was))?[\s:=#(-]{0,4}(?<sort>[0-9]{2}[-. ]?[0-9]{2}[-. ]?[0-9]{2}|[0-9]{3}-[0-9]{3})(?![0-9])"
        + @"|(?<![0-9.-])[0-9]{2}(?<gap>[- ])[0-9]{2}\k<gap>[0-9]{2}[ ,;/|-]{1,3}(?<account>[0-9]{8}|[0-9]{4} [0-9]{4})(?![0-9])"
        + @"|(?<![0-9.-])(?<account>[0-9]{8})[ ,;/|-]{1,3}[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Sort();
}
