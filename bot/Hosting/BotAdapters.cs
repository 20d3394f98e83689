using CoachBot.Bot.Rooms;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace CoachBot.Bot.Hosting;

/// <summary>The way to the channels, and the way to this program's own rooms, which need no token.</summary>
/// <param name="channels">The adapter for channels.</param>
/// <param name="rooms">The adapter for the rooms.</param>
public sealed class BotAdapters(CloudAdapter channels, CloudAdapter rooms)
{
    /// <summary>The adapter for a call that comes in.</summary>
    public CloudAdapter For(bool fromRooms) => fromRooms ? rooms : channels;

    /// <summary>The adapter for a place to send to.</summary>
    public CloudAdapter For(string serviceUrl) => For(RoomsAddress.IsRooms(serviceUrl));
}
