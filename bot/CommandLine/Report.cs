using System.Globalization;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Measuring;

namespace CoachBot.Bot.CommandLine;

/// <summary>How readings compare with the labels people gave.</summary>
internal static class Report
{
    public static void OfMessages(IReadOnlyList<(LabelledText Line, MessageReading Reading)> read, TextWriter to)
    {
        var scores = Scoring.PerLabel(Signals.All, [.. read.Select(r => (Set(r.Line.Signals), Set(r.Reading.Signals.Select(s => s.Code))))]);
        var escalate = Scoring.PerLabel(["escalate"], [.. read.Select(r => (Set(r.Line.Escalate), Set(r.Reading.Escalate)))]);
        var warm = read.Where(r => r.Line.Heat is not null).ToList();
        var needless = read.Count(r => r is { Line.Escalate: false, Reading.Escalate: true });

        Table([.. scores, .. escalate], to);
        Figure(to, "signals, macro-F1", Scoring.MacroF1(scores));
        Figure(to, "heat, Pearson r", warm.Count == 0 ? 0 : Scoring.Pearson([.. warm.Select(r => r.Line.Heat!.Value)], [.. warm.Select(r => r.Reading.Heat)]));
        Figure(to, "false escalations per 1,000", Scoring.PerThousand(needless, read.Count(r => r.Line.Escalate == false)));
    }

    public static void OfReplies(IReadOnlyList<(LabelledText Line, ReplyReading Reading)> read, TextWriter to)
    {
        var moves = Scoring.PerLabel(Moves.All, [.. read.Select(r => (Set(r.Line.Moves), Set(r.Reading.Moves.Select(m => m.Code))))]);
        var pitfalls = Scoring.PerLabel(Pitfalls.All, [.. read.Select(r => (Set(r.Line.Pitfalls), Set(r.Reading.Pitfalls.Select(p => p.Code))))]);
        var good = read.Where(r => r.Line.Send == true).ToList();
        var poor = read.Where(r => r.Line.Send == false).ToList();

        Table([.. moves, .. pitfalls], to);
        Figure(to, "moves, macro-F1", Scoring.MacroF1(moves));
        Figure(to, "pitfalls, macro-F1", Scoring.MacroF1(pitfalls));
        Figure(to, "good drafts stopped, share", Share(good.Count(r => !r.Reading.Send), good.Count));
        Figure(to, "poor drafts let through, share", Share(poor.Count(r => r.Reading.Send), poor.Count));
    }

    private static void Table(IReadOnlyList<Score> scores, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine($"{"label",-18}{"texts",6}{"precision",11}{"recall",8}{"F1",7}");
        foreach (var score in scores)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Label,-18}{score.Support,6}{score.Precision,11:0.00}{score.Recall,8:0.00}{score.F1,7:0.00}"));
        to.WriteLine();
    }

    private static void Figure(TextWriter to, string name, double value) =>
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{value:0.000}"));

    private static double Share(int some, int of) => of == 0 ? 0 : (double)some / of;

    private static HashSet<string> Set(IEnumerable<string>? codes) => (codes ?? []).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Set(bool? yes) => Set(yes == true ? ["escalate"] : []);
}
