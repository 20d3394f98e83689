namespace AdaptiveCards;

/// <summary>An address as text, escaped, so that what is written is a link.</summary>
internal static class WebAddress
{
    public static string? TextOf(Uri? address) => address is { IsAbsoluteUri: true } ? address.AbsoluteUri : address?.OriginalString;

    public static Uri? From(string? text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);
}
