using System.Text.Json;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Measuring;

namespace CoachBot.Bot.CommandLine;

/// <summary>Reads JSON lines, one text each, and writes one JSON line for each. A line it cannot read is named, and the rest is read.</summary>
/// <param name="reader">Reads the texts.</param>
/// <param name="to">Gets the readings.</param>
/// <param name="problems">Gets what is wrong with a line.</param>
public sealed class LineReader(IReader reader, TextWriter to, TextWriter problems)
{
    /// <summary>Reads customers' messages; with labels, says at the end how well.</summary>
    /// <returns>How many lines could not be read.</returns>
    public async Task<int> ReadMessagesAsync(TextReader from, bool labels, CancellationToken cancellationToken)
    {
        var read = new List<(LabelledText, MessageReading)>();
        var bad = await EachAsync(from, async line =>
        {
            var reading = await reader.ReadMessageAsync(new CustomerMessage(line.Text), cancellationToken);
            Write(new { line.Id, Heat = Math.Round(reading.Heat, 2), Impact = Math.Round(reading.Impact, 2), Signals = reading.Signals.Select(Shown), reading.Escalate });
            read.Add((line, reading));
        });
        if (labels)
            Report.OfMessages(read, to);
        return bad;
    }

    /// <summary>Reads agents' drafts; with labels, says at the end how well.</summary>
    /// <returns>How many lines could not be read.</returns>
    public async Task<int> ReadRepliesAsync(TextReader from, bool labels, CancellationToken cancellationToken)
    {
        var read = new List<(LabelledText, ReplyReading)>();
        var bad = await EachAsync(from, async line =>
        {
            var reading = await reader.ReadReplyAsync(new DraftReply(line.Text, line.Context), cancellationToken);
            Write(new { line.Id, Moves = reading.Moves.Select(Shown), Pitfalls = reading.Pitfalls.Select(Shown), reading.Send });
            read.Add((line, reading));
        });
        if (labels)
            Report.OfReplies(read, to);
        return bad;
    }

    private static object Shown(Finding finding) => new { finding.Code, finding.Evidence, finding.Reason };

    private void Write(object reading) => to.WriteLine(JsonSerializer.Serialize(reading, LabelledLines.Json));

    private async Task<int> EachAsync(TextReader from, Func<LabelledText, Task> take)
    {
        var bad = 0;
        for (var number = 1; await from.ReadLineAsync() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (LabelledLines.Read(line, out var problem) is { } parsed)
            {
                await take(parsed);
                continue;
            }

            bad++;
            await problems.WriteLineAsync($"Line {number} is not read: {problem}");
        }

        return bad;
    }
}
