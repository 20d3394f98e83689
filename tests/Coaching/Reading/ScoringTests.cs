using CoachBot.Coaching.Reading.Measuring;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class ScoringTests
{
    private static readonly Score Half = new("x", Right: 1, False: 1, Missed: 1);

    [Fact]
    public void Precision_is_the_share_of_the_found_that_is_right() => Assert.Equal(0.5, Half.Precision);

    [Fact]
    public void Recall_is_the_share_of_the_there_that_is_found() => Assert.Equal(0.5, Half.Recall);

    [Fact]
    public void F1_of_nothing_found_is_zero() => Assert.Equal(0, new Score("x", 0, 0, 3).F1);

    [Fact]
    public void Labels_nobody_has_do_not_count() => Assert.Equal(0.5, Scoring.MacroF1([Half, new Score("y", 0, 0, 0)]));

    [Fact]
    public void Numbers_that_rise_together_correlate() => Assert.Equal(1, Scoring.Pearson([1, 2, 3], [10, 20, 30]), 9);

    [Fact]
    public void A_flat_line_correlates_with_nothing() => Assert.Equal(0, Scoring.Pearson([1, 2, 3], [5, 5, 5]));

    [Fact]
    public void Each_label_is_counted_by_itself()
    {
        var scores = Scoring.PerLabel(["a", "b"], [(new HashSet<string> { "a" }, new HashSet<string> { "a", "b" })]);

        Assert.Equal((1, 0), (scores[0].Right, scores[0].False));
        Assert.Equal((0, 1), (scores[1].Right, scores[1].False));
    }
}
