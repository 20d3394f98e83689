using CoachBot.Coaching.Reading.Measuring;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>The labelled texts a model learns from: <c>messages-*.jsonl</c> and <c>replies-*.jsonl</c> of a folder. Each file is one writer's hand, so files, not lines, are held back for checking.</summary>
/// <param name="Messages">Customers' messages by file.</param>
/// <param name="Replies">Agents' drafts by file.</param>
public sealed record Corpus(IReadOnlyList<(string File, LabelledText Text)> Messages, IReadOnlyList<(string File, LabelledText Text)> Replies)
{
    /// <summary>Reads a folder.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read, or has a label that there is not; the message names file, line and field.</exception>
    public static Corpus Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"There is no corpus folder {folder}.");
        return new(
            Texts(folder, "messages-*.jsonl", t => t is { Heat: not null, Signals: not null, Escalate: not null } ? null : "\"heat\", \"signals\" and \"escalate\" are needed."),
            Texts(folder, "replies-*.jsonl", t => t is { Moves: not null, Pitfalls: not null, Send: not null } ? null : "\"moves\", \"pitfalls\" and \"send\" are needed."));
    }

    private static List<(string File, LabelledText Text)> Texts(string folder, string pattern, Func<LabelledText, string?> missing)
    {
        var texts = new List<(string, LabelledText)>();
        foreach (var path in Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                var text = LabelledLines.Read(line, out var problem);
                problem ??= Unknown(text!) ?? missing(text!);
                if (problem is not null)
                    throw new InvalidDataException($"{path}:{number}: {problem}");
                texts.Add((Path.GetFileNameWithoutExtension(path), text!));
            }
        }

        return texts;
    }

    private static string? Unknown(LabelledText text) =>
        text.Heat is < 0 or > 4 ? "\"heat\" must be a number from 0 to 4."
        : Stranger("signals", text.Signals, Signals.All) ?? Stranger("moves", text.Moves, Moves.All) ?? Stranger("pitfalls", text.Pitfalls, Pitfalls.All);

    private static string? Stranger(string field, IReadOnlyList<string>? codes, IReadOnlyList<string> known) =>
        codes?.FirstOrDefault(c => !known.Contains(c, StringComparer.Ordinal)) is { } stranger
            ? $"\"{field}\" has \"{stranger}\"; allowed are {string.Join(", ", known)}."
            : null;
}
