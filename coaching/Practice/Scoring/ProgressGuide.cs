using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>Reads a trainee's progress off their scorecards, and suggests what comes next: the weakest skill, a little harder than what already goes well.</summary>
internal static class ProgressGuide
{
    private const int Shown = 8;
    private const int Recent = 3;

    /// <summary>The progress over scorecards, oldest first.</summary>
    public static Progress Of(IReadOnlyList<Scorecard> cards, IReadOnlyList<Scenario> scenarios)
    {
        var ended = cards.Where(c => c.Run.Ending is not null and not Ending.Stopped).ToList();
        List<SkillTrend> skills = [.. ended.SelectMany(c => c.Skills).GroupBy(s => (s.Code, s.Name))
            .Select(g => new SkillTrend(g.Key.Code, g.Key.Name, [.. g.Select(s => s.Level).TakeLast(Shown)], Math.Round(g.TakeLast(Recent).Average(s => s.Level), 2)))
            .OrderBy(s => s.Now)];
        return new Progress(skills, [.. ended.AsEnumerable().Reverse().Select(Line)], Next(ended, skills is [var weakest, ..] ? weakest : null, scenarios));
    }

    private static RunLine Line(Scorecard card) => new(
        card.Run.Number, card.Run.Start.Scenario, card.Title, card.Difficulty, card.Ending, card.Points, card.Passed, card.Run.EndedAt ?? card.Run.Start.At, card.Run.Shared);

    private static Suggestion? Next(List<Scorecard> ended, SkillTrend? weakest, IReadOnlyList<Scenario> scenarios)
    {
        var difficulty = Edge(ended);
        var played = ended.GroupBy(c => c.Run.Start.Scenario).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var next = scenarios.OrderByDescending(s => weakest is not null && Trains(s, difficulty, weakest.Code))
            .ThenBy(s => played.GetValueOrDefault(s.Code)).FirstOrDefault();
        return next is null ? null : new Suggestion(next, difficulty, weakest?.Name);
    }

    // Two passed runs in a row at a level open the next; two failed ones lead back.
    private static Difficulty Edge(List<Scorecard> ended)
    {
        if (ended is not [.., var before, var last] || before.Difficulty != last.Difficulty || before.Passed != last.Passed)
            return ended is [.., var only] ? only.Difficulty : Difficulty.Easy;
        var step = last.Difficulty + (last.Passed ? 1 : -1);
        return (Difficulty)Math.Clamp((int)step, (int)Difficulty.Easy, (int)Difficulty.Hard);
    }

    private static bool Trains(Scenario scenario, Difficulty difficulty, string skill) => skill switch
    {
        "hand-up" => scenario.HandUp.When.Contains(difficulty),
        "composure" => scenario.Abusive.Contains(difficulty),
        "explain" => scenario.Well.Reason.Count > 0,
        "find-out" => scenario.Facts.Any(f => f.Guarded.Contains(difficulty)),
        "resolve" or "next-steps" or "ask" => !scenario.HandUp.When.Contains(difficulty),
        _ => true,
    };
}
