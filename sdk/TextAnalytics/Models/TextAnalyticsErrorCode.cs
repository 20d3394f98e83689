namespace Azure.AI.TextAnalytics;

/// <summary>The code of an error.</summary>
public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    /// <summary>The request is wrong.</summary>
    public static readonly string InvalidRequest = "InvalidRequest";

    /// <summary>An argument is wrong.</summary>
    public static readonly string InvalidArgument = "InvalidArgument";

    /// <summary>The service failed.</summary>
    public static readonly string InternalServerError = "InternalServerError";

    /// <summary>The service is away.</summary>
    public static readonly string ServiceUnavailable = "ServiceUnavailable";

    /// <summary>A parameter has a wrong value.</summary>
    public static readonly string InvalidParameterValue = "InvalidParameterValue";

    /// <summary>The body is not of the right form.</summary>
    public static readonly string InvalidRequestBodyFormat = "InvalidRequestBodyFormat";

    /// <summary>The request is empty.</summary>
    public static readonly string EmptyRequest = "EmptyRequest";

    /// <summary>There are no documents.</summary>
    public static readonly string MissingInputRecords = "MissingInputRecords";

    /// <summary>A document is wrong.</summary>
    public static readonly string InvalidDocument = "InvalidDocument";

    /// <summary>There is no such model.</summary>
    public static readonly string ModelVersionIncorrect = "ModelVersionIncorrect";

    /// <summary>The batch is wrong, for instance too large.</summary>
    public static readonly string InvalidDocumentBatch = "InvalidDocumentBatch";

    /// <summary>The language is not one it reads.</summary>
    public static readonly string UnsupportedLanguageCode = "UnsupportedLanguageCode";

    /// <summary>The country is not one it knows.</summary>
    public static readonly string InvalidCountryHint = "InvalidCountryHint";

    /// <summary>There is no such thing.</summary>
    public static readonly string NotFound = "NotFound";

    private readonly string? _value;

    private TextAnalyticsErrorCode(string errorCode) => _value = errorCode;

    /// <summary>The code as text.</summary>
    public static explicit operator string(TextAnalyticsErrorCode errorCode) => errorCode.ToString();

    /// <summary>The text as a code.</summary>
    public static implicit operator TextAnalyticsErrorCode(string errorCode) => new(errorCode);

    /// <summary>Whether the codes are the same.</summary>
    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsErrorCode other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _value ?? "";
}
