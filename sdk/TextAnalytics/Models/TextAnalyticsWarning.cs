namespace Azure.AI.TextAnalytics;

/// <summary>A remark of the service about a document.</summary>
public readonly struct TextAnalyticsWarning
{
    internal TextAnalyticsWarning(TextAnalyticsWarningCode warningCode, string message)
    {
        WarningCode = warningCode;
        Message = message;
    }

    /// <summary>Its code.</summary>
    public TextAnalyticsWarningCode WarningCode { get; }

    /// <summary>What it says.</summary>
    public string Message { get; }
}
