using System.Security.Cryptography;
using CoachBot.Bot.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace CoachBot.Bot.Rooms;

/// <summary>How the rooms prove that they are this very process: a password that only it knows, new at each start.</summary>
public sealed class RoomsPass
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "X-CoachBot-Rooms";

    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    /// <summary>The password.</summary>
    public string Value => WebEncoders.Base64UrlEncode(_secret);

    /// <summary>Whether a call comes from the rooms.</summary>
    public bool IsShown(HttpContext context)
    {
        string? shown = context.Request.Headers[Header];
        if (string.IsNullOrEmpty(shown) || shown.Length != Value.Length || !Loopback.IsLocal(context))
            return false;
        try
        {
            return CryptographicOperations.FixedTimeEquals(WebEncoders.Base64UrlDecode(shown), _secret);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
