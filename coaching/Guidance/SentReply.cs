using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Guidance;

/// <summary>What a reply that went out settles.</summary>
internal static class SentReply
{
    /// <summary>Whether it said the customer's story back, at the stage for that.</summary>
    public static bool SaysBack(Case c, ReplySent sent, Playbook playbook) =>
        c.Stage == Stage.Listen && (ReadingOf(c, sent)?.Makes(Moves.Restate) == true
            || Has(sent.Text, playbook.Drafts.Restating)
            || (sent.Text.Contains('?') && QuotesTheCustomer(c, sent.Text)));

    /// <summary>Whether some reply has acknowledged what it did to the customer.</summary>
    public static bool Acknowledged(Case c, Playbook playbook) =>
        c.Events.OfType<ReplySent>().Any(sent =>
            ReadingOf(c, sent) is { } reading
                ? reading.Makes(Moves.Acknowledge) || reading.Makes(Moves.Apologise) || reading.Makes(Moves.Thanks)
                : Has(sent.Text, playbook.Drafts.Acknowledging));

    // A draft that was checked was read; a reply typed and sent elsewhere is only looked at for its words.
    private static ReplyReading? ReadingOf(Case c, ReplySent sent) =>
        c.Events.OfType<DraftChecked>().LastOrDefault(d => d.Text == sent.Text)?.Reading;

    private static bool Has(string text, IReadOnlyList<string> words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static bool QuotesTheCustomer(Case c, string text)
    {
        var open = text.IndexOf('“', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf('”', open);
        if (close < 0)
            return false;
        var quote = text[(open + 1)..close].TrimEnd('…', ' ');
        return quote.Length >= 8 && c.Messages.Any(m => m.Text.Contains(quote, StringComparison.OrdinalIgnoreCase));
    }
}
