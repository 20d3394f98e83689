using CoachBot.Coaching.Reading;

namespace CoachBot.Bot.Hosting;

/// <summary>Finds nothing in any text: the coach then goes by the stages alone.</summary>
public sealed class QuietReader : IReader
{
    /// <inheritdoc/>
    public ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new MessageReading(Heat: 2, Impact: 1, [], new Gist()));

    /// <inheritdoc/>
    public ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ReplyReading([], [], Send: true));
}
