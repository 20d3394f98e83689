namespace Microsoft.Bot.Connector;

/// <summary>Addresses below a service URL, with every part escaped.</summary>
internal static class ServiceUri
{
    public static Uri Create(Uri baseUri, params ReadOnlySpan<string> path)
    {
        var address = baseUri.AbsoluteUri.TrimEnd('/');
        foreach (var part in path) address += "/" + Uri.EscapeDataString(part);
        return new Uri(address);
    }

    public static Uri WithQuery(this Uri uri, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var address = uri.AbsoluteUri;
        var separator = '?';
        foreach (var (name, value) in query)
        {
            if (value is null) continue;
            address += $"{separator}{name}={Uri.EscapeDataString(value)}";
            separator = '&';
        }

        return new Uri(address);
    }
}
