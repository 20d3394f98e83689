using System.Text.RegularExpressions;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>Reads a trainee's reply as live cases are read, but without the sentences that say nothing: padding neither helps nor hurts.</summary>
/// <param name="reader">Reads the text.</param>
internal sealed partial class ReplyReader(IReader reader)
{
    /// <summary>Reads a reply.</summary>
    public async ValueTask<ReplyReading> ReadAsync(DraftReply reply, CancellationToken cancellationToken)
    {
        var sentences = Sentences(reply.Text);
        List<string> telling = [];
        foreach (var sentence in sentences)
        {
            var alone = await reader.ReadReplyAsync(reply with { Text = sentence }, cancellationToken);
            if (Tells(alone, sentence))
                telling.Add(sentence);
        }

        if (telling.Count == 0 || telling.Count == sentences.Count)
            return await reader.ReadReplyAsync(reply, cancellationToken);
        var reading = await reader.ReadReplyAsync(reply with { Text = string.Join(' ', telling) }, cancellationToken);
        return reading with { Moves = [.. reading.Moves.Select(Placed)], Pitfalls = [.. reading.Pitfalls.Select(Placed)] };

        Finding Placed(Finding finding) => finding with { Start = Math.Max(0, reply.Text.IndexOf(finding.Evidence, StringComparison.Ordinal)) };
    }

    // Taking it on is what a plain sentence is most easily mistaken for; alone it needs the words.
    private static bool Tells(ReplyReading alone, string sentence) =>
        sentence.EndsWith('?') || alone.Pitfalls.Count > 0 || alone.Moves.Any(m => m.Code != Moves.Own)
        || (alone.Moves.Count > 0 && PracticePlay.Shipped.Phrases.Find(sentence).Any(f => f.Code == Heard.Owning));

    /// <summary>The sentences of a text.</summary>
    public static IReadOnlyList<string> Sentences(string text) => [.. Sentence().Matches(text).Select(m => m.Value.Trim()).Where(s => s.Length > 0)];

    [GeneratedRegex(@"[^.!?\n]+(?:[.!?](?=\w)[^.!?\n]*)*[.!?…]*", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
