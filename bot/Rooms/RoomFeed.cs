using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CoachBot.Bot.Rooms;

/// <summary>Tells open pages that something happened in a room.</summary>
public sealed class RoomFeed
{
    private readonly ConcurrentDictionary<Channel<RoomPulse>, bool> _listeners = new();

    /// <summary>Starts to listen.</summary>
    public Channel<RoomPulse> Listen()
    {
        var channel = Channel.CreateBounded<RoomPulse>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = true;
        return channel;
    }

    /// <summary>Stops listening.</summary>
    public void Leave(Channel<RoomPulse> listener) => _listeners.TryRemove(listener, out _);

    /// <summary>Tells the open pages.</summary>
    public void Tell(RoomPulse pulse)
    {
        foreach (var channel in _listeners.Keys)
            channel.Writer.TryWrite(pulse);
    }
}
