namespace Azure.AI.TextAnalytics;

/// <summary>Which domain the personal data is looked for in.</summary>
public enum PiiEntityDomain
{
    /// <summary>Any.</summary>
    None = 0,

    /// <summary>Protected health information.</summary>
    ProtectedHealthInformation = 1,
}
