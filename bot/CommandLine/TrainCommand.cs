using System.CommandLine;
using CoachBot.Coaching.Reading.Training;

namespace CoachBot.Bot.CommandLine;

/// <summary>The command <c>train --data DIR --out FILE</c>: rebuilds the reader's models from the corpus and the licensed training data.</summary>
public static class TrainCommand
{
    private const string CalmChats = "multidogo.tsv";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = $"Folder of the licensed training data: {CalmChats}.", Required = true }.AcceptExistingOnly();
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "Folder of the labelled texts.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("coaching", "Reading", "Corpus")) };
        var output = new Option<FileInfo>("--out") { Description = "The model file to write.", Required = true };
        var command = new Command("train", "Trains the reader's models and reports how well they read texts held back.") { data, corpus, output };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(corpus).FullName,
            Path.Combine(parsed.GetRequiredValue(data).FullName, CalmChats),
            parsed.GetRequiredValue(output).FullName));
        return command;
    }

    private static int Run(string corpus, string calm, string output)
    {
        try
        {
            using var model = new MemoryStream();
            Trainer.Train(Corpus.Read(corpus), CalmLines(calm), model, Console.Out);
            File.WriteAllBytes(output, model.ToArray());
            return 0;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }

    // Every other line, so that false alarms can be counted on the rest.
    private static List<string> CalmLines(string path) =>
        [.. File.ReadLines(path).Skip(1).Where((_, number) => number % 2 == 0).Select(line => line.Split('\t')[^1])];
}
