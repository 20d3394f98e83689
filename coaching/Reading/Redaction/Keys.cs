using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Keys and tokens that show by their shape or their place: in an address, in a header, with a maker's prefix.</summary>
internal static partial class Keys
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) =>
        Hit.Of(Key(), plain, m => m.Groups["secret"].Value is [Plain.Hidden, ..] or "[hidden]" ? null : Hit.At(m.Groups["secret"], "[hidden]"));

    [GeneratedRegex(
        @"[a-z][a-z0-9+]{1,15}://(?<secret>[^\s/@:\uE000\[]{0,64}:[^\s/@\uE000]{1,128})(?=@)"
        + @"|[?&;#](?:[a-z]{1,12}[_-]){0,2}(?:api-?key|key|token|access_?token|secret|sig|signature|password|passwd|pwd|pass|auth|code|otp|session|sessionid|sid"
        + @"|jwt|credential)=(?<secret>[^\s&#""'<>)\uE000]{3,512})"
        + @"|\b(?:bearer|basic)\s{1,3}(?<secret>(?=[a-z._~+/=-]{0,80}[0-9A-Z_=])(?-i:(?=[^\s]{0,80}[0-9=_])[A-Za-z0-9._~+/=-]{8,512}))"
        + @"|\b(?<secret>(?-i:(?:sk|pk|rk)[-_](?:live[-_]|test[-_]|proj-|ant-)?[A-Za-z0-9_-]{12,200}|gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_[A-Za-z0-9_]{20,255}"
        + @"|glpat-[A-Za-z0-9_-]{16,64}|xox[abprs]-[A-Za-z0-9-]{10,200}|A[KS]IA[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30,40}"
        + @"|SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}|npm_[A-Za-z0-9]{30,64}|eyJ[A-Za-z0-9_-]{8,2000}(?:\.[A-Za-z0-9_-]{4,4000}){1,2}))"
        + @"|(?<secret>(?-i:-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----\s{0,4}(?:[A-Za-z0-9+/=]{8,100}\s{1,4}){0,200}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Key();
}
