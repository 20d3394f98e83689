namespace Azure.AI.TextAnalytics;

/// <summary>A text for the service.</summary>
public class TextAnalyticsInput
{
    internal TextAnalyticsInput(string id, string text)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>Names the text within its batch.</summary>
    public string Id { get; }

    /// <summary>The text.</summary>
    public string Text { get; }
}
