namespace CoachBot.Coaching.Reading.Training;

/// <summary>Trains the columns of one model, each by itself. Thresholds and report come from texts held back file by file: a model is judged on hands it has not read.</summary>
/// <param name="all">The texts.</param>
internal sealed class LabelTrainer(IReadOnlyList<TrainingText> all)
{
    private const int MostFolds = 5;

    private readonly IReadOnlyList<TrainingText> _texts = RareRows.Without(all);
    private readonly int[] _folds = Folds(all);

    /// <summary>Trains. Targets that sentences can show come first, so that the columns of both models agree.</summary>
    public IReadOnlyList<TrainedColumn> Train(IReadOnlyList<Target> targets)
    {
        var ordered = targets.OrderBy(t => t.Kind).ToArray();
        var columns = new TrainedColumn[ordered.Length];
        Parallel.For(0, ordered.Length, t => columns[t] = Train(ordered[t]));
        return columns;
    }

    private TrainedColumn Train(Target target)
    {
        var held = new double[_texts.Count];
        for (var fold = 0; fold <= _folds.Max(); fold++)
        {
            var weights = Fit(target, i => _folds[i] != fold);
            foreach (var i in Enumerable.Range(0, _texts.Count).Where(i => _folds[i] == fold))
                held[i] = weights.Score(_texts[i]);
        }

        var judged = Enumerable.Range(0, _texts.Count).Where(i => _folds[i] >= 0).ToArray();
        double[] scores = [.. judged.Select(i => held[i])];
        double[] wanted = [.. judged.Select(i => target.Values[i])];
        bool[] yes = [.. wanted.Select(v => v > 0)];
        var threshold = target.Kind == TargetKind.Number ? 0
            : target.Keep is { } share ? Threshold.Keeping(scores, yes, share)
            : Threshold.Best(scores, yes, target.Recall);
        return new(target, Fit(target, _ => true), threshold, scores, wanted);
    }

    private Weights Fit(Target target, Func<int, bool> learned)
    {
        var chosen = Enumerable.Range(0, _texts.Count).Where(learned).ToArray();
        return Fitting.Fit([.. chosen.Select(i => _texts[i])], [.. chosen.Select(i => target.Values[i])], target.Kind);
    }

    /// <summary>Which texts are held back together: whole files, dealt out by name; -1 for those that never are.</summary>
    private static int[] Folds(IReadOnlyList<TrainingText> texts)
    {
        var files = texts.Select(t => t.File).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [.. texts.Select(t => t.File is null ? -1 : files.IndexOf(t.File) % MostFolds)];
    }
}
