using System.CommandLine;
using CoachBot.Coaching.Reading;

namespace CoachBot.Bot.CommandLine;

/// <summary>The command <c>read FILE [--replies] [--labels]</c>: how the coach reads a company's own texts. Nothing leaves the machine.</summary>
public static class ReadCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">The command line, from the word "read" on.</param>
    /// <returns>0 when every line was read; 1 when some were not, or the call was wrong.</returns>
    public static Task<int> RunAsync(string[] args)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "JSON lines: {\"id\", \"text\"}, for replies also \"context\"." }.AcceptExistingOnly();
        var replies = new Option<bool>("--replies") { Description = "The texts are agents' drafts." };
        var labels = new Option<bool>("--labels") { Description = "The lines carry labels: say how well they were found." };
        var command = new Command("read", "Reads texts as the coach does, one JSON line for each.") { file, replies, labels };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var from = parsed.GetRequiredValue(file).OpenText();
            var lines = new LineReader(new LocalReader(), Console.Out, Console.Error);
            var bad = parsed.GetValue(replies)
                ? await lines.ReadRepliesAsync(from, parsed.GetValue(labels), cancellationToken)
                : await lines.ReadMessagesAsync(from, parsed.GetValue(labels), cancellationToken);
            return bad == 0 ? 0 : 1;
        });
        return new RootCommand("CoachBot; without a command it starts the bot.") { command }.Parse(args).InvokeAsync();
    }
}
