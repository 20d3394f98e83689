using System.Threading.Channels;

namespace CoachBot.Bot.Outbox;

/// <summary>Tells the sender that something was stored for a conversation.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<string> _wakes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>The conversations to look at.</summary>
    public ChannelReader<string> Wakes => _wakes.Reader;

    /// <summary>There is something to send.</summary>
    public void Wake(string conversation) => _wakes.Writer.TryWrite(conversation);
}
