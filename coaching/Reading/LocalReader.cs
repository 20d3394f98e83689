using CoachBot.Coaching.Reading.Messages;
using CoachBot.Coaching.Reading.Replies;

namespace CoachBot.Coaching.Reading;

/// <summary>Reads text by transparent rules: no network, no file, the same answer every time. Safe to share between threads.</summary>
public sealed class LocalReader : IReader
{
    /// <inheritdoc />
    public ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(MessageReader.Read(message.Text, message.Earlier.Count > 0));
    }

    /// <inheritdoc />
    public ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(DraftReader.Read(draft));
    }
}
