using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading.Messages;
using CoachBot.Coaching.Reading.Models;
using CoachBot.Coaching.Reading.Own;
using CoachBot.Coaching.Reading.Replies;

namespace CoachBot.Coaching.Reading;

/// <summary>Reads text on this machine, by rules and small trained models, and by the company's own rules where its playbook has some:
/// no network, the same answer every time. Safe to share between threads.</summary>
/// <param name="models">The trained models.</param>
/// <param name="playbooks">The company's playbook; null to read without any rules of its own.</param>
public sealed class LocalReader(ReaderModels models, IPlaybookSource? playbooks = null) : IReader
{
    private readonly MessageReader _messages = new(models.Messages);
    private readonly DraftReader _drafts = new(models.Replies);

    /// <summary>Reads with the models that come with the program.</summary>
    /// <param name="playbooks">The company's playbook; null to read without any rules of its own.</param>
    /// <exception cref="InvalidDataException">The models are damaged.</exception>
    public LocalReader(IPlaybookSource? playbooks = null)
        : this(ReaderModels.Shipped, playbooks)
    {
    }

    // Asked for at every text, so that an edit of the playbook holds from the next one on.
    private OwnRules Own => playbooks?.Current.OwnRules ?? OwnRules.None;

    /// <inheritdoc />
    public ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_messages.Read(message.Text, message.Earlier, Own.InMessage(message.Text)));
    }

    /// <inheritdoc />
    public ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_drafts.Read(draft, Own.InReply(draft.Text)));
    }
}
