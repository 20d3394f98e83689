using System.Diagnostics.CodeAnalysis;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads an authorization header without trusting it.</summary>
internal static class BearerToken
{
    public static bool TryGet(string? authHeader, [NotNullWhen(true)] out string? token)
    {
        token = null;
        if (authHeader is null) return false;
        var parts = authHeader.Split(' ');
        if (parts.Length != 2 || !parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) || parts[1].Length == 0) return false;
        token = parts[1];
        return true;
    }

    public static bool TryRead(string? authHeader, [NotNullWhen(true)] out JsonWebToken? token)
    {
        token = null;
        if (!TryGet(authHeader, out var text)) return false;
        try
        {
            token = new JsonWebToken(text);
            return true;
        }
        catch (ArgumentException)
        {
            // Not a token at all: the validation says so.
            return false;
        }
    }
}
