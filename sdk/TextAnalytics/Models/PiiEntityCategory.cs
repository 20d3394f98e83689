namespace Azure.AI.TextAnalytics;

/// <summary>A kind of personal data.</summary>
public readonly struct PiiEntityCategory : IEquatable<PiiEntityCategory>
{
    private readonly string? _value;

    /// <summary>The kind of this name.</summary>
    public PiiEntityCategory(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A postal address.</summary>
    public static PiiEntityCategory Address { get; } = new("Address");

    /// <summary>An age.</summary>
    public static PiiEntityCategory Age { get; } = new("Age");

    /// <summary>The number of a payment card.</summary>
    public static PiiEntityCategory CreditCardNumber { get; } = new("CreditCardNumber");

    /// <summary>A date.</summary>
    public static PiiEntityCategory Date { get; } = new("Date");

    /// <summary>An e-mail address.</summary>
    public static PiiEntityCategory Email { get; } = new("Email");

    /// <summary>An IBAN.</summary>
    public static PiiEntityCategory InternationalBankingAccountNumber { get; } = new("InternationalBankingAccountNumber");

    /// <summary>An IP address.</summary>
    public static PiiEntityCategory IPAddress { get; } = new("IPAddress");

    /// <summary>A company or other body.</summary>
    public static PiiEntityCategory Organization { get; } = new("Organization");

    /// <summary>The name of a person.</summary>
    public static PiiEntityCategory Person { get; } = new("Person");

    /// <summary>A phone number.</summary>
    public static PiiEntityCategory PhoneNumber { get; } = new("PhoneNumber");

    /// <summary>A web address.</summary>
    public static PiiEntityCategory URL { get; } = new("URL");

    /// <summary>A social security number of the United States.</summary>
    public static PiiEntityCategory USSocialSecurityNumber { get; } = new("USSocialSecurityNumber");

    /// <summary>The text as a kind.</summary>
    public static implicit operator PiiEntityCategory(string value) => new(value);

    /// <summary>Whether the kinds are the same.</summary>
    public static bool operator ==(PiiEntityCategory left, PiiEntityCategory right) => left.Equals(right);

    /// <summary>Whether the kinds differ.</summary>
    public static bool operator !=(PiiEntityCategory left, PiiEntityCategory right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PiiEntityCategory other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is PiiEntityCategory other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.OrdinalIgnoreCase) ?? 0;

    /// <inheritdoc/>
    public override string ToString() => _value ?? "";
}
