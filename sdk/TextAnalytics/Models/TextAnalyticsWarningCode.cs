namespace Azure.AI.TextAnalytics;

/// <summary>The code of a warning.</summary>
public readonly struct TextAnalyticsWarningCode : IEquatable<TextAnalyticsWarningCode>
{
    /// <summary>Words of the document were too long.</summary>
    public static readonly string LongWordsInDocument = "LongWordsInDocument";

    /// <summary>The document was cut.</summary>
    public static readonly string DocumentTruncated = "DocumentTruncated";

    private readonly string? _value;

    private TextAnalyticsWarningCode(string errorCode) => _value = errorCode;

    /// <summary>The code as text.</summary>
    public static explicit operator string(TextAnalyticsWarningCode warningCode) => warningCode.ToString();

    /// <summary>The text as a code.</summary>
    public static implicit operator TextAnalyticsWarningCode(string warningCode) => new(warningCode);

    /// <summary>Whether the codes are the same.</summary>
    public static bool operator ==(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsWarningCode other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is TextAnalyticsWarningCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _value ?? "";
}
