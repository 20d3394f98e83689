using System.CommandLine;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Bot.CommandLine;

/// <summary>The command <c>read FILE [--replies] [--labels] [--playbook FILE] [--model FILE]</c>: how the coach reads a company's own texts. Nothing leaves the machine.</summary>
public static class ReadCommand
{
    /// <summary>The command; it ends with 0 when every line was read, and 1 when some were not.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "JSON lines: {\"id\", \"text\"}, for replies also \"context\"." }.AcceptExistingOnly();
        var replies = new Option<bool>("--replies") { Description = "The texts are agents' drafts." };
        var labels = new Option<bool>("--labels") { Description = "The lines carry labels: say how well they were found." };
        var playbook = new Option<FileInfo>("--playbook") { Description = "A company's playbook, for the reading rules in it." }.AcceptExistingOnly();
        var model = new Option<FileInfo>("--model") { Description = "Models made by the train command, instead of those that come with the program." }.AcceptExistingOnly();
        var command = new Command("read", "Reads texts as the coach does, one JSON line for each.") { file, replies, labels, playbook, model };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            LocalReader reader;
            try
            {
                reader = Reader(parsed.GetValue(model), parsed.GetValue(playbook));
            }
            catch (Exception problem) when (problem is PlaybookException or InvalidDataException or IOException)
            {
                await Console.Error.WriteLineAsync(problem.Message);
                return 1;
            }

            using var from = parsed.GetRequiredValue(file).OpenText();
            var lines = new LineReader(reader, Console.Out, Console.Error);
            var bad = parsed.GetValue(replies)
                ? await lines.ReadRepliesAsync(from, parsed.GetValue(labels), cancellationToken)
                : await lines.ReadMessagesAsync(from, parsed.GetValue(labels), cancellationToken);
            return bad == 0 ? 0 : 1;
        });
        return command;
    }

    private static LocalReader Reader(FileInfo? model, FileInfo? playbook) => new(
        model is null ? ReaderModels.Shipped : ReaderModels.Load(model.FullName),
        playbook is null ? PlaybookFile.Embedded() : new PlaybookFile(playbook.FullName));
}
