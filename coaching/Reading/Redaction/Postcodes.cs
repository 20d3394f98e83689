using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>British postcodes, American zip codes with their state, and any after the word.</summary>
internal static partial class Postcodes
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Code(), plain, m => Hit.At(m.Groups["code"], "[postcode]"));

    // The inward part's letters are never C, I, K, M, O or V; units of measure that pass for one are left out.
    [GeneratedRegex(
        @"(?<![\w£$€-])(?<code>(?-i:GIR 0AA)|(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?"
        + @"|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)"
        + @"(?:\d[A-HJKMNP-Y\d]? {1,2}\d(?!(?:gb|tb|ft|hr|hz|lb|yr|px|gp|st|th|nd|rd)\b)[ABD-HJLNP-UW-Z]{2}"
        + @"|(?-i:\d[A-HJKMNP-Y\d]? {1,2}\d(?!GB|TB|HZ|FT)[ABD-HJLNP-UW-Z]{2})"
        + @"|(?<=[A-Z]{2})(?:\d[A-HJKMNP-Y\d]?)\d(?!gb|tb|ft|hr|hz|lb|px|th|st|nd|rd)[ABD-HJLNP-UW-Z]{2}"
        + @"|(?<![A-Z]{2})\d[A-HJKMNP-Y\d]\d(?!gb|tb|ft|hr|hz|lb|px|th|st|nd|rd)[ABD-HJLNP-UW-Z]{2}))(?![\w-])"
        + @"|(?<=\b(?:post ?code|zip|zip ?code|postal code|eircode)(?: is| was| number)?[ :=]{1,3})"
        + @"(?<code>(?=[A-Z]{0,2}\d)(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d{2} ?[A-Z0-9]{4}|\d{4} ?[A-Z]{2}|\d{4}|\d{6}))(?![\w-])"
        + @"|(?-i:(?<=\b(?:A[KRZ]|C[AT]|D[C]|FL|GA|I[AL]|K[SY]|M[DINOST]|N[CDEHJMVY]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|California|Texas|Florida|New York|Illinois"
        + @"|Ohio|Georgia|Michigan|Washington|Arizona|Colorado|Oregon|Nevada|Massachusetts|Pennsylvania),? )"
        + @"|(?<=\p{L}, ?(?:AL|CO|DE|HI|ID|IN|LA|MA|ME|MS|OH|OK|OR|PA),? ))(?<code>\d{5}(?:-\d{4})?)(?![\w£$€%-]|[.,]\d)"
        + @"|\b(?-i:(?<code>[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Code();
}
