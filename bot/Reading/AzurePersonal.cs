using CoachBot.Coaching.Reading;

namespace CoachBot.Bot.Reading;

/// <summary>Turns the personal data Azure found into places in the customer's text.</summary>
public static class AzurePersonal
{
    private const double SureEnough = 0.6;

    // What a complaint is made of: hiding names, firms, dates and amounts would hide the case.
    private static readonly HashSet<string> NotHidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "Person", "PersonType", "Organization", "Date", "DateTime", "Age", "Quantity", "URL", "Event", "Location",
    };

    /// <summary>The places, in order of the text.</summary>
    public static IReadOnlyList<Finding> Find(string text, AzureFindings found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        return
        [
            .. found.Personal
                .Where(p => p.ConfidenceScore >= SureEnough && p.Text.Length > 0 && !NotHidden.Contains(p.Category.ToString()))
                .DistinctBy(p => p.Text, StringComparer.Ordinal)
                .SelectMany(p => Places(text, p.Text).Select(at => new Finding("personal", at, p.Text, $"Personal data ({p.Category}).")))
                .OrderBy(f => f.Start),
        ];
    }

    private static IEnumerable<int> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            yield return at;
    }
}
