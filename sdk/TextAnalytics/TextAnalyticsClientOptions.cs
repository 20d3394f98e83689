using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>How a client reaches the service.</summary>
public class TextAnalyticsClientOptions : ClientOptions
{
    /// <summary>Options for a version of the service.</summary>
    public TextAnalyticsClientOptions(ServiceVersion version = ServiceVersion.V2023_04_01) => ApiVersion = version switch
    {
        ServiceVersion.V2022_05_01 => "2022-05-01",
        ServiceVersion.V2023_04_01 => "2023-04-01",
        _ => throw new ArgumentOutOfRangeException(nameof(version), version, "This version of the service is not offered here."),
    };

    /// <summary>The versions of the service.</summary>
    public enum ServiceVersion
    {
        /// <summary>The first version of the Language API.</summary>
        V2022_05_01 = 3,

        /// <summary>The second version of the Language API.</summary>
        V2023_04_01 = 4,
    }

    /// <summary>The language of a document that names none.</summary>
    public string DefaultLanguage { get; set; } = "en";

    /// <summary>The country a document comes from when it names none.</summary>
    public string DefaultCountryHint { get; set; } = "us";

    internal string ApiVersion { get; }
}
