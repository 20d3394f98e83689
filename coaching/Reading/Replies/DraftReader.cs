using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Replies;

/// <summary>Reads an agent's draft by the rules of <c>Rules/replies</c>.</summary>
internal static class DraftReader
{
    private static readonly Lazy<RuleBook> Book = new(() => RuleBook.Load("replies"));

    /// <summary>Reads a draft.</summary>
    public static ReplyReading Read(DraftReply draft)
    {
        var hits = Book.Value.Find(draft.Text);
        var moves = Moves.All.Where(hits.Shows).ToHashSet(StringComparer.Ordinal);
        var pitfalls = PitfallRules.Decide(hits, moves);
        return new ReplyReading(
            [.. moves.Select(hits.Finding).OrderBy(f => f.Start)],
            [.. pitfalls.Select(hits.Finding).OrderBy(f => f.Start)],
            pitfalls.Count == 0);
    }
}
