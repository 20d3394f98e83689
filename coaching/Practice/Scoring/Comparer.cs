using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>Lays two runs side by side.</summary>
internal static class Comparer
{
    public static Comparison Of(Scorecard first, Scorecard second) => new(
        first, second,
        [.. PracticePlay.Shipped.Skills.Select(s => new SkillPair(s.Name, Level(first, s.Code), Level(second, s.Code))).Where(p => p.First is not null || p.Second is not null)],
        [
            Line(TreatmentKind.Heard, t => CustomerState.HearsOut(t.Reading), first, second),
            Line(TreatmentKind.Asked, t => t.Reading.Makes(Moves.AskWish), first, second),
            Line(TreatmentKind.Fixed, t => t.Has(Marks.Accepted), first, second),
            Line(TreatmentKind.Scheduled, t => t.Reading.Makes(Moves.NextStep), first, second),
            new TreatmentLine(TreatmentKind.Pitfalls, Pitfalls(first), Pitfalls(second)),
        ]);

    private static double? Level(Scorecard card, string code) => card.Skills.FirstOrDefault(s => s.Code == code)?.Level;

    private static int Pitfalls(Scorecard card) => card.Run.Turns.Sum(t => t.Reading.Pitfalls.Select(p => p.Code).Distinct().Count());

    private static int? Turn(PracticeRun run, Func<PracticeReplied, bool> does) =>
        run.Turns.Select((t, i) => (t, i)).Where(t => does(t.t)).Select(t => (int?)(t.i + 1)).FirstOrDefault();

    private static TreatmentLine Line(TreatmentKind kind, Func<PracticeReplied, bool> does, Scorecard first, Scorecard second) =>
        new(kind, Turn(first.Run, does), Turn(second.Run, does));
}
