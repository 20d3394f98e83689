using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>Scores a run: each skill by what showed it, counted once however often it came; what hurt counts each time.</summary>
internal sealed class Scorer(Scenario scenario, PracticeRun run, Playbook playbook)
{
    private const int PassMark = 60;
    private const int SentAwayCosts = 4;
    private const double HurtAgain = 0.5;
    private const double LeastTurn = 0.3;

    /// <summary>The scorecard.</summary>
    public Scorecard Score()
    {
        var skills = PracticePlay.Shipped.Skills.Select(Score).OfType<SkillScore>().ToList();
        var most = MostPoints(run.Ending ?? Ending.Stopped);
        var sentAway = run.Turns.Count(t => Endings.SendsAway(t.Reading, t.Marks));
        var points = skills.Count == 0 ? 0 : (int)Math.Clamp(Math.Round(100 * skills.Average(s => s.Level)) - (SentAwayCosts * sentAway), 0, most);
        var next = skills.Where(s => s.Grade != SkillGrade.Good).MinBy(s => s.Level);
        return new Scorecard(
            run, scenario.Title, points, EndedWell && points >= PassMark, Best(skills), skills, Turning(), next, Example(next), FeedbackGuide.Heats(run, run.Turns.Count));
    }

    private bool EndedWell => run.Ending is Ending.Resolved or Ending.EscalatedRightly or Ending.AbuseEnded;

    private bool IsForOthers => run.Ending is Ending.EscalatedRightly or Ending.AbuseEnded;

    // However well it was worded: a customer sent away was not helped.
    private static int MostPoints(Ending ending) => ending switch
    {
        Ending.Resolved or Ending.EscalatedRightly or Ending.AbuseEnded => 100,
        Ending.EscalatedNeedlessly or Ending.Stopped => PassMark - 1,
        _ => 45,
    };

    private SkillScore? Score(SkillPlay skill)
    {
        var shown = run.Turns.SelectMany((t, i) => Codes(t).Select(c => (Turn: i + 1, c.Code, c.Words))).Where(c => skill.Good.ContainsKey(c.Code) || skill.Bad.ContainsKey(c.Code)).ToList();
        var missed = skill.Good.ContainsKey(Marks.HandedUp) && scenario.HandUp.When.Contains(run.Start.Difficulty);
        if (shown.Count == 0 && !missed && (skill.Counts == SkillCounts.Shown || (skill.Counts == SkillCounts.Resolving && IsForOthers)))
            return null;
        var good = shown.Select(s => s.Code).Distinct().Sum(c => skill.Good.GetValueOrDefault(c));
        var bad = shown.Where(s => skill.Bad.ContainsKey(s.Code)).GroupBy(s => s.Code).Sum(g => skill.Bad[g.Key] * (1 + (HurtAgain * (g.Count() - 1))));
        var level = Math.Round(Math.Clamp(Math.Min(1, skill.Base + good) - bad, 0, 1), 2);
        return new SkillScore(skill.Code, skill.Name, level, [.. shown.Select(s => Evidence(s.Turn, s.Code, s.Words)).OfType<SkillEvidence>()], skill.Try);
    }

    private SkillEvidence? Evidence(int turn, string code, string? words) =>
        FeedbackGuide.Of(code, words, scenario, playbook) is { } line ? new SkillEvidence(turn, code, line) : null;

    private static IEnumerable<(string Code, string? Words)> Codes(PracticeReplied turn)
    {
        var text = turn.Has(Marks.Same) ? turn.Reading.Pitfalls : turn.Reading.Moves.Concat(turn.Reading.Pitfalls);
        return text.Select(f => (f.Code, (string?)f.Evidence)).Concat(turn.Marks.Select(m => (m.Code, m.Words))).DistinctBy(c => c.Code);
    }

    private static FeedbackLine Best(IReadOnlyList<SkillScore> skills) =>
        skills.OrderByDescending(s => s.Level).SelectMany(s => s.Evidence).Select(e => e.Line).Where(l => l.Good).OrderBy(l => l.Words is null).FirstOrDefault()
        ?? new FeedbackLine(Text.Say("practice.best.label"), null, Text.Say("practice.best.why"), Good: true);

    private TurningPoint? Turning()
    {
        var moods = run.Turns.Select(t => t.Mood).Prepend(run.Start.Mood).ToList();
        var swings = moods.Zip(moods.Skip(1), (a, b) => b.Trust - a.Trust - (b.Heat - a.Heat)).ToList();
        if (swings.Count == 0 || swings.Max(Math.Abs) < LeastTurn)
            return null;
        var at = swings.FindIndex(s => Math.Abs(s) == swings.Max(Math.Abs));
        return new TurningPoint(at + 1, run.Turns[at].Text, moods[at], moods[at + 1], swings[at] > 0);
    }

    // An expert's words for the skill to work on, in this very case.
    private string? Example(SkillScore? next)
    {
        var well = scenario.Well;
        return next?.Code switch
        {
            null => null,
            "ask" => well.Wish[0],
            "find-out" => scenario.KeyFacts.FirstOrDefault()?.Ask[^1],
            "explain" when well.Reason.Count > 0 => well.Reason[0],
            "explain" or "resolve" or "next-steps" => scenario.HandUp.When.Contains(run.Start.Difficulty) ? well.HandUp[0] : well.Offer[0],
            "hand-up" => well.HandUp[0],
            "composure" => well.Limit[0],
            _ => well.Acknowledge[0],
        };
    }
}
