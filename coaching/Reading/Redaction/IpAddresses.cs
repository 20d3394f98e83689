using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Internet addresses given as someone's own; a router's or a server's, and a version number, stay.</summary>
internal static partial class IpAddresses
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Own(), plain, m => Hit.At(m.Groups["ip"], "[IP address]"));

    [GeneratedRegex(
        @"(?:\b(?:my|our|his|her|their|customer's|client's|home|public|from(?: the)?)(?: (?:own|home|public|current|static|external|work|office)){0,2} ip"
        + @"(?:v[46])?(?: address)?(?: (?:is|was|of|=|shows(?: as)?|shows up as|address))?|^ip(?:v[46])?(?: address)?|(?<=[.;,:!?\n] ?)ip(?:v[46])?(?: address)?"
        + @"|\b(?:connect(?:ed|ing)?|logg?(?:ed|ing)? ?in|signed in|signing in|browsing|i am|i'm|coming) (?:in )?from(?: ip)?)[ :=(]{1,3}"
        + @"(?<ip>(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9]|\.[0-9])|(?=[0-9a-f]{0,4}:)(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:]))",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Own();
}
