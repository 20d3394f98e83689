using CoachBot.Coaching.Reading.Measuring;
using CoachBot.Coaching.Reading.Messages;
using CoachBot.Coaching.Reading.Models;
using CoachBot.Coaching.Reading.Replies;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>Trains the reader's models from labelled texts. The same texts give the same file, byte for byte.</summary>
public static class Trainer
{
    /// <summary>What a miss costs against a false alarm: more for what must not be missed, less where a false alarm nags an agent.</summary>
    private const double MustNotMiss = 1.2;
    private const double MustNotNag = 0.8;
    private const double GoodDraftsKept = 0.95;

    /// <summary>Trains and writes.</summary>
    /// <param name="corpus">Labelled texts.</param>
    /// <param name="calm">Customers' lines of service chats in which nothing is wrong.</param>
    /// <param name="to">Gets the model file.</param>
    /// <param name="report">Gets what was found on texts held back.</param>
    /// <exception cref="InvalidDataException">There is nothing to learn from.</exception>
    public static void Train(Corpus corpus, IReadOnlyList<string> calm, Stream to, TextWriter report)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(calm);
        ArgumentNullException.ThrowIfNull(report);
        if (corpus.Messages.Select(m => m.File).Distinct(StringComparer.Ordinal).Count() < 2 || corpus.Replies.Select(r => r.File).Distinct(StringComparer.Ordinal).Count() < 2)
            throw new InvalidDataException("The corpus must have at least two files of messages and two of replies: each is checked on what the others teach.");
        var messages = Texts(corpus.Messages, MessageText.Read);
        var drafts = Texts(corpus.Replies, DraftText.Read);
        List<TrainingText> withCalm = [.. messages, .. Texts([.. calm.Select(line => ((string?)null, line))], MessageText.Read)];
        List<TrainingText> both = [.. messages, .. Texts(corpus.Replies, MessageText.Read)];

        var written = new TrainingReport(report);
        var messageColumns = written.Show("customers' messages", new LabelTrainer(withCalm).Train(MessageTargets(corpus.Messages, calm.Count)));
        var replyColumns = written.Show("agents' drafts", new LabelTrainer(drafts).Train(ReplyTargets(corpus.Replies)));
        var author = new Target("agent", [.. messages.Select(_ => 0.0), .. drafts.Select(_ => 1.0)], TargetKind.Whole);
        var authorColumns = written.Show("who wrote it", new LabelTrainer(both).Train([author]));
        ModelFile.Write(to, new Dictionary<string, LabelModel>(StringComparer.Ordinal)
        {
            [ReaderModels.MessagesName] = Packing.Whole(messageColumns, withCalm),
            [ReaderModels.MessagesName + ReaderModels.Sentences] = Packing.Sentences(messageColumns, withCalm),
            [ReaderModels.RepliesName] = Packing.Whole(replyColumns, drafts),
            [ReaderModels.RepliesName + ReaderModels.Sentences] = Packing.Sentences(replyColumns, drafts),
            [ReaderModels.AuthorsName] = Packing.Whole(authorColumns, both),
        });
    }

    private static List<TrainingText> Texts(IReadOnlyList<(string File, LabelledText Text)> texts, Func<string, ReadText> read) =>
        Texts([.. texts.Select(t => (Judged(t.File), t.Text.Text))], read);

    private static List<TrainingText> Texts(IReadOnlyList<(string? File, string Text)> texts, Func<string, ReadText> read) =>
        [.. texts.AsParallel().AsOrdered().Select(t => TrainingText.Of(t.File, read(t.Text)))];

    /// <summary>Files of texts of a few words teach, but are not what a reader is judged on: hardly anybody writes so.</summary>
    private static string? Judged(string file) => file.EndsWith("-short", StringComparison.Ordinal) ? null : file;

    private static Target[] MessageTargets(IReadOnlyList<(string File, LabelledText Text)> texts, int calm)
    {
        Target Of(string label, TargetKind kind, Func<LabelledText, double> value, double recall = 1) =>
            new(label, [.. texts.Select(t => value(t.Text)), .. Enumerable.Repeat(0.0, calm)], kind, recall);
        return
        [
            .. Signals.All.Select(s => Of(s, TargetKind.InSentence, t => Has(t.Signals, s), Messages.Escalation.Red.Contains(s, StringComparer.Ordinal) ? MustNotMiss : 1)),
            Of(MessageReader.EscalateLabel, TargetKind.Whole, t => t.Escalate == true ? 1 : 0),
            Of(MessageReader.HeatLabel, TargetKind.Number, t => t.Heat!.Value),
        ];
    }

    private static Target[] ReplyTargets(IReadOnlyList<(string File, LabelledText Text)> texts)
    {
        Target Of(string label, TargetKind kind, Func<LabelledText, double> value, double recall = 1) => new(label, [.. texts.Select(t => value(t.Text))], kind, recall);
        return
        [
            .. Moves.All.Select(m => Of(m, TargetKind.InSentence, t => Has(t.Moves, m))),
            .. Pitfalls.All.Select(p => Of(p, TargetKind.InSentence, t => Has(t.Pitfalls, p), MustNotNag)),
            Of(DraftReader.SendLabel, TargetKind.Whole, t => t.Send == true ? 1 : 0) with { Keep = GoodDraftsKept },
        ];
    }

    private static double Has(IReadOnlyList<string>? codes, string code) => codes!.Contains(code, StringComparer.Ordinal) ? 1 : 0;
}
