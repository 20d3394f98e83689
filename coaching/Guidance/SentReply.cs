using System.Text.RegularExpressions;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Guidance;

/// <summary>What a reply that went out settles.</summary>
internal static partial class SentReply
{
    private const int LeastShared = 2;
    private const int LeastQuotes = 2;

    /// <summary>Whether it said the customer's story back, at the stage for that.</summary>
    public static bool SaysBack(Case c, ReplySent sent, Playbook playbook) =>
        c.Stage == Stage.Listen && (ReadingOf(c, sent)?.Makes(Moves.Restate) == true
            || QuotesOfTheStory(c, sent.Text) + (sent.Text.Contains('?') ? 1 : 0) >= LeastQuotes
            || (Has(sent.Text, playbook.Drafts.Restating) && TakesUp(c, sent.Text)));

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

    // A part of it with a question, or two parts. To repeat only what they want is to answer; their story is what happened and what it means.
    private static int QuotesOfTheStory(Case c, string text) =>
        Quoted().Matches(text).Select(q => q.Groups["words"].Value).Count(quote => quote.Length >= 8
            && c.Messages.Any(m => m.Text.Contains(quote, StringComparison.OrdinalIgnoreCase) && !(m.Reading.Gist.Wish is { } wish && Quote.Overlap(wish, quote))));

    // "Let me check" followed by nothing of theirs checks nothing.
    private static bool TakesUp(Case c, string text)
    {
        var said = Telling.Words(text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return c.Messages.SelectMany(m => Telling.Words(m.Text)).Distinct(StringComparer.OrdinalIgnoreCase).Count(said.Contains) >= LeastShared;
    }

    [GeneratedRegex("“(?<words>[^”]*)”", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
