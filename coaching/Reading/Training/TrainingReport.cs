using System.Globalization;
using CoachBot.Coaching.Reading.Measuring;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>Says how well each label was found in texts of files held back.</summary>
internal sealed class TrainingReport(TextWriter to)
{
    /// <summary>Writes the part of one model.</summary>
    public IReadOnlyList<TrainedColumn> Show(string name, IReadOnlyList<TrainedColumn> columns)
    {
        to.WriteLine($"{name}: each file read by a model that learned from the others");
        to.WriteLine($"{"label",-18}{"texts",6}{"precision",11}{"recall",8}{"F1",7}");
        foreach (var column in columns)
        {
            var score = column.Score;
            to.WriteLine(column.Target.Kind == TargetKind.Number
                ? string.Create(CultureInfo.InvariantCulture, $"{column.Target.Label,-18}{column.Held.Length,6}   Pearson r {column.Correlation:0.000}")
                : string.Create(CultureInfo.InvariantCulture, $"{score.Label,-18}{score.Support,6}{score.Precision,11:0.00}{score.Recall,8:0.00}{score.F1,7:0.00}"));
        }

        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"macro-F1 {Scoring.MacroF1(columns.Where(c => c.Target.Kind != TargetKind.Number).Select(c => c.Score)):0.000}"));
        to.WriteLine();
        return columns;
    }
}
