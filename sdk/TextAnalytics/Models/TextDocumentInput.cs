namespace Azure.AI.TextAnalytics;

/// <summary>A document for the service.</summary>
/// <param name="id">Names the document within its batch.</param>
/// <param name="text">Its text.</param>
public class TextDocumentInput(string id, string text) : TextAnalyticsInput(id, text)
{
    /// <summary>The language it is written in, as "en"; null for the client's.</summary>
    public string Language { get; set; }
}
