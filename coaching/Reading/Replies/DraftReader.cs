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
        if (!Remedies(hits))
            moves.Remove(Moves.Fix);
        var pitfalls = PitfallRules.Decide(hits, moves);
        return new ReplyReading(
            [.. moves.Select(hits.Finding).OrderBy(f => f.Start)],
            [.. pitfalls.Select(hits.Finding).Concat(Unknown(hits, pitfalls)).OrderBy(f => f.Start)],
            pitfalls.Count == 0 && !Unknown(hits, pitfalls).Any());
    }

    /// <summary>Whether something is put right in a sentence of its own: "we have added a voucher" puts nothing right.</summary>
    private static bool Remedies(Hits hits)
    {
        var sweetened = hits.Of(Pitfalls.FreebieFirst).Select(hits.SentenceOf).ToHashSet();
        return hits.Of(Moves.Fix).Any(h => !sweetened.Contains(hits.SentenceOf(h)));
    }

    private static IEnumerable<Finding> Unknown(Hits hits, HashSet<string> pitfalls)
    {
        const int tooMany = 2;
        var places = Acronyms.In(hits.Tokens);
        return places.Count >= tooMany && !pitfalls.Contains(Pitfalls.Jargon)
            ? [hits.Finding(Pitfalls.Jargon, places[0], places[0] + 1, "It uses abbreviations the customer may not know.")]
            : [];
    }
}
