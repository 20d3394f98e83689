using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The tenants whose tokens emulators and other bots carry, in both versions.</summary>
internal static class DirectoryIssuers
{
    private const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
    private const string ConsumerTenant = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";
    private const string GovernmentTenant = "cab8a31a-1906-4287-a0d8-4eef66b95f6e";

    public static string[] All { get; } =
    [
        .. Of(BotFrameworkTenant),
        .. Of(ConsumerTenant),
        .. Of(GovernmentTenant),
        .. OfGovernment(GovernmentTenant),
    ];

    public static string[] Of(string tenant) =>
    [
        Format(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, tenant),
        Format(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2, tenant),
    ];

    public static string[] OfGovernment(string tenant) =>
    [
        Format(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1, tenant),
        Format(AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2, tenant),
    ];

    private static string Format(string template, string tenant) =>
        string.Format(CultureInfo.InvariantCulture, template, tenant);
}
