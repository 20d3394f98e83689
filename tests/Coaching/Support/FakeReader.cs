using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Support;

/// <summary>Gives the reading that the test prepared for a text; for any other text a calm, empty one.</summary>
internal sealed class FakeReader : IReader
{
    private readonly Dictionary<string, MessageReading> _messages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReplyReading> _replies = new(StringComparer.Ordinal);

    public List<CustomerMessage> Read { get; } = [];

    public FakeReader Message(string text, double heat, double impact = 0, Gist? gist = null, params (string Code, string Evidence)[] signals)
    {
        _messages[text] = Some.Reading(text, heat, impact, gist, signals);
        return this;
    }

    public FakeReader Reply(string text, bool send, string[]? moves = null, params (string Code, string Evidence)[] pitfalls)
    {
        _replies[text] = new ReplyReading(
            [.. (moves ?? []).Select(m => new Finding(m, 0, text, "It does."))],
            [.. pitfalls.Select(p => Some.Finding(text, p.Code, p.Evidence))],
            send);
        return this;
    }

    public ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken)
    {
        Read.Add(message);
        return ValueTask.FromResult(_messages.GetValueOrDefault(message.Text) ?? Some.Reading(message.Text, 0));
    }

    public ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_replies.GetValueOrDefault(draft.Text) ?? new ReplyReading([], [], Send: true));
}
