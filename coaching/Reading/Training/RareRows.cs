using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Coaching.Reading.Training;

/// <summary>Leaves out what only a text or two have: it teaches nothing, and makes the model large.</summary>
internal static class RareRows
{
    private const int LeastTexts = 3;

    /// <summary>The texts without the rows that too few of them have.</summary>
    public static IReadOnlyList<TrainingText> Without(IReadOnlyList<TrainingText> texts)
    {
        var counts = new int[FeatureReader.Rows];
        foreach (var row in texts.SelectMany(t => t.Whole.Rows))
            counts[row]++;
        return [.. texts.Select(t => t with { Whole = t.Whole.With(Common), Sentences = [.. t.Sentences.Select(s => s.With(Common))] })];

        bool Common(int row) => counts[row] >= LeastTexts;
    }
}
