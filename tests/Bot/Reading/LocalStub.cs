using CoachBot.Coaching.Reading;

namespace CoachBot.Bot.Tests.Reading;

/// <summary>A local reader that always reads the same.</summary>
internal sealed class LocalStub(MessageReading reading) : IReader
{
    public static readonly MessageReading Plain = new(1, 0, [], new Gist());

    public LocalStub()
        : this(Plain)
    {
    }

    public ReplyReading Reply { get; } = new([], [], Send: true);

    public ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken) => new(reading);

    public ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken) => new(Reply);
}
