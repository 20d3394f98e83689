namespace CoachBot.Coaching.Reading.Training;

/// <summary>Where to draw the line between yes and no.</summary>
internal static class Threshold
{
    /// <summary>The score with the best F-measure.</summary>
    /// <param name="scores">Scores of texts the model has not learned from.</param>
    /// <param name="yes">Whether each has the label.</param>
    /// <param name="beta">How much more recall counts than precision.</param>
    public static double Best(double[] scores, bool[] yes, double beta)
    {
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).ToArray();
        var all = yes.Count(y => y);
        var right = 0;
        var (best, at) = (0.0, scores.Max() + 1); // A label nobody has is never found.
        for (var n = 0; n < order.Length; n++)
        {
            if (yes[order[n]])
                right++;
            var f = (1 + (beta * beta)) * right / ((beta * beta * all) + n + 1);
            if (f <= best)
                continue;
            best = f;
            at = n + 1 < order.Length ? (scores[order[n]] + scores[order[n + 1]]) / 2 : scores[order[n]];
        }

        return at;
    }

    /// <summary>The score that a given share of the texts with the label reaches.</summary>
    public static double Keeping(double[] scores, bool[] yes, double share)
    {
        double[] wanted = [.. scores.Where((_, i) => yes[i]).Order()];
        return wanted.Length == 0 ? scores.Max() + 1 : wanted[(int)((1 - share) * wanted.Length)];
    }
}
