using System.Globalization;

namespace Azure.AI.TextAnalytics;

/// <summary>The documents of a request, checked and ready to send, and their results put back in order.</summary>
internal static class Batch
{
    public static List<InputDocument> Of(IEnumerable<TextDocumentInput> documents, string defaultLanguage)
        => Checked(documents, d => new InputDocument(d.Id, d.Language ?? defaultLanguage, d.Text));

    public static List<InputDocument> Of(IEnumerable<string> documents, string? language, string defaultLanguage)
    {
        var id = 0;
        return Checked(documents, text => new InputDocument(
            (id++).ToString(CultureInfo.InvariantCulture), language ?? defaultLanguage, text));
    }

    /// <summary>The results of documents and errors, in the order the documents were sent.</summary>
    public static List<TResult> InOrder<TResult>(IReadOnlyList<InputDocument> sent, IEnumerable<TResult> results)
        where TResult : TextAnalyticsResult
    {
        var places = sent.Select((d, i) => (d.Id, i)).ToLookup(p => p.Id, p => p.i, StringComparer.Ordinal);
        return [.. results.OrderBy(r => places[r.Id].DefaultIfEmpty(int.MaxValue).First())];
    }

    private static List<InputDocument> Checked<T>(IEnumerable<T> documents, Func<T, InputDocument> make)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var list = documents.Select(make).ToList();
        return list.Count > 0 ? list : throw new ArgumentException("There are no documents.", nameof(documents));
    }
}
