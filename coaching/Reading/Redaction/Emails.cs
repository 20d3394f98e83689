using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>E-mail addresses as they are written.</summary>
internal static partial class Emails
{
    private const string Mask = "[email]";

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => plain.Contains('@', StringComparison.Ordinal) ? Hit.Of(Address(), plain, m => Hit.At(m, Mask)) : [];

    // With gaps about the @ the name must look like one of an address: people also shop @ example.com.
    [GeneratedRegex(
        @"(?:""[^""\r\n@]{1,60}""|[\p{L}\p{M}0-9._%+'^{|}~!$-]{0,64}[\p{L}\p{M}0-9_%+~-])@"
        + @"(?:[\p{L}\p{M}0-9-]{1,63}(?:\.[\p{L}\p{M}0-9-]{1,63}){0,5}\.[\p{L}\p{M}0-9-]{1,62}[\p{L}\p{M}0-9]|\[[0-9.]{7,15}\])"
        + @"|(?:(?<![\p{L}0-9._+-])(?=[\p{L}0-9]{0,63}[._0-9+])[\p{L}0-9._+-]{1,64} ?@ ?|[\p{L}0-9._+-]{1,64}@ )[\p{L}0-9-]{1,63}(?: ?\. ?[\p{L}0-9-]{2,63}){1,4}(?![\p{L}0-9])",
        RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Address();
}
