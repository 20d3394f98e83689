using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Coaching.Reading.Replies;

/// <summary>Reads an agent's draft: the models decide what it does, the rules say with which words and why.</summary>
internal sealed class DraftReader(TextModel model)
{
    /// <summary>The column that says whether a draft may go.</summary>
    public const string SendLabel = "send";

    /// <summary>Reads a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="sure">Moves and pitfalls that are there whatever the models say, each once.</param>
    public ReplyReading Read(DraftReply draft, IReadOnlyList<Finding> sure)
    {
        var read = DraftText.Read(draft.Text);
        var scores = model.Score(read);
        var moves = All(read, scores, Moves.All, sure);
        var pitfalls = All(read, scores, Pitfalls.All, sure);
        var send = scores[SendLabel] > 0 && !sure.Any(f => Pitfalls.All.Contains(f.Code));
        if (!send && pitfalls.Length == 0)
            pitfalls = [Found(read, Pitfalls.All.MaxBy(p => scores[p])!)]; // A draft is never stopped without a word why.
        return new ReplyReading(moves, pitfalls, send);
    }

    private Finding[] All(ReadText read, IReadOnlyDictionary<string, double> scores, IReadOnlyList<string> labels, IReadOnlyList<Finding> sure) =>
    [
        .. sure.Where(f => labels.Contains(f.Code))
            .Concat(labels.Where(l => scores[l] > 0 && sure.All(f => f.Code != l)).Select(l => Found(read, l)))
            .OrderBy(f => f.Start),
    ];

    private Finding Found(ReadText read, string label) =>
        read.Hits.Hints(label) ? read.Hits.Finding(label) : Evidence.Find(read, model, label, DraftText.ReasonOf(label));
}
