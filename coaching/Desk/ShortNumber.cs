using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Desk;

/// <summary>A number as people type it: "C-12", "c12", "#12", "12" for a case; "E-7", "e 7" for an escalation.</summary>
/// <param name="Kind">What it numbers.</param>
/// <param name="Text">The number in full: "C-12".</param>
public sealed partial record ShortNumber(NumberKind Kind, string Text)
{
    /// <summary>Reads a number.</summary>
    public static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ShortNumber? number)
    {
        number = null;
        if (Typed().Match(text.Trim()) is not { Success: true } match
            || !long.TryParse(match.Groups["digits"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return false;
        }

        var kind = match.Groups["letter"].Value is "e" or "E" ? NumberKind.Escalation : NumberKind.Case;
        number = new ShortNumber(kind, string.Create(CultureInfo.InvariantCulture, $"{(kind == NumberKind.Case ? 'C' : 'E')}-{digits}"));
        return true;
    }

    [GeneratedRegex(@"^#?\s?(?<letter>[cCeE])?[\s-]?(?<digits>[0-9]{1,12})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Typed();
}

/// <summary>What a number numbers.</summary>
public enum NumberKind
{
    /// <summary>A case.</summary>
    Case,

    /// <summary>An escalation.</summary>
    Escalation,
}
