using System.Globalization;
using Azure.AI.TextAnalytics;

namespace CoachBot.Bot.Reading;

/// <summary>Cuts a text to what the service takes in one request: five documents of 5,120 text elements.</summary>
public static class AzureDocuments
{
    /// <summary>The longest document, in text elements.</summary>
    public const int LongestDocument = 5120;

    /// <summary>The most documents; personal data has the lowest limit of the three operations.</summary>
    public const int MostDocuments = 5;

    private const int LookBack = 200;

    /// <summary>The documents of a text; none when there is nothing to read. What is beyond the limit is left out.</summary>
    public static IReadOnlyList<TextDocumentInput> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var documents = new List<TextDocumentInput>();
        for (var start = 0; start < text.Length && documents.Count < MostDocuments;)
        {
            var end = End(text, start);
            var part = text[start..end];
            if (!string.IsNullOrWhiteSpace(part))
                documents.Add(new(documents.Count.ToString(CultureInfo.InvariantCulture), part));
            start = end;
        }

        return documents;
    }

    private static int End(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = 0;
        var space = 0;
        for (var elements = 0; elements < LongestDocument; elements++)
        {
            if (end == rest.Length)
                return text.Length;
            if (char.IsWhiteSpace(rest[end]))
                space = end;
            end += StringInfo.GetNextTextElementLength(rest[end..]);
        }

        // Between words where one is near, so that no word is read as two.
        return start + (end < rest.Length && end - space < LookBack && space > 0 ? space : end);
    }
}
