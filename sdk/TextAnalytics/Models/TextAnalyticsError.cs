namespace Azure.AI.TextAnalytics;

/// <summary>Why a document or a request failed.</summary>
public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(TextAnalyticsErrorCode errorCode, string message, string? target)
    {
        ErrorCode = errorCode;
        Message = message;
        Target = target;
    }

    /// <summary>Its code.</summary>
    public TextAnalyticsErrorCode ErrorCode { get; }

    /// <summary>What happened.</summary>
    public string Message { get; }

    /// <summary>What it happened to.</summary>
    public string Target { get; }
}
