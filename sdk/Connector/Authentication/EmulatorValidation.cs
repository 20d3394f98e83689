namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells the tokens of the emulator, which the directory issues.</summary>
public static class EmulatorValidation
{
    private static readonly HashSet<string> Issuers = new(DirectoryIssuers.All, StringComparer.Ordinal);

    /// <summary>Whether an authorization header holds a token of the emulator.</summary>
    public static bool IsTokenFromEmulator(string authHeader) =>
        BearerToken.TryRead(authHeader, out var token) && Issuers.Contains(token.Issuer);
}
