using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Guidance;

/// <summary>How heat moves from message to message.</summary>
internal static class HeatCurve
{
    public static HeatTrend TrendOf(Case c, Playbook playbook) => c.Messages switch
    {
        [] or [_] => HeatTrend.First,
        [.., var before, var last] when Rises(before, last, playbook) => HeatTrend.Rising,
        [.., var before, var last] when before.Reading.Heat - last.Reading.Heat >= playbook.Trend.Step => HeatTrend.Cooling,
        _ => HeatTrend.Steady,
    };

    /// <summary>How many messages in a row, the last one included, were each hotter than the one before.</summary>
    public static int RisesInARow(Case c, Playbook playbook)
    {
        var rises = 0;
        for (var i = c.Messages.Count - 1; i > 0 && Rises(c.Messages[i - 1], c.Messages[i], playbook); i--)
            rises++;
        return rises;
    }

    // A plain “yes, two licences” after a thank-you is no outburst: only real displeasure counts as a rise.
    private static bool Rises(CustomerWrote before, CustomerWrote last, Playbook playbook) =>
        last.Reading.Heat >= playbook.Trend.From && last.Reading.Heat - before.Reading.Heat >= playbook.Trend.Step;

    public static string? Advice(Case c, Playbook playbook) => RisesInARow(c, playbook) switch
    {
        0 => null,
        1 => playbook.Trend.Rising,
        _ => playbook.Trend.RisingTwice,
    };
}
