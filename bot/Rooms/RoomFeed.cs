using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CoachBot.Bot.Rooms;

/// <summary>Tells open pages that something happened in their room.</summary>
public sealed class RoomFeed
{
    private readonly ConcurrentDictionary<Channel<RoomPulse>, string> _listeners = new();

    /// <summary>Starts to listen.</summary>
    public Channel<RoomPulse> Listen(string room)
    {
        var channel = Channel.CreateBounded<RoomPulse>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = room;
        return channel;
    }

    /// <summary>Stops listening.</summary>
    public void Leave(Channel<RoomPulse> listener) => _listeners.TryRemove(listener, out _);

    /// <summary>Tells the pages of a room.</summary>
    public void Tell(string room, RoomPulse pulse)
    {
        foreach (var (channel, name) in _listeners)
        {
            if (name == room)
                channel.Writer.TryWrite(pulse);
        }
    }
}
