using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>The simulated customer: takes in a reply and answers it. The same scenario, seed and replies give the same conversation.</summary>
internal static class Customer
{
    private const double Hot = 2.7;

    /// <summary>Their first message and mood.</summary>
    public static (string Opening, Mood Mood) Opens(Scenario scenario, Difficulty difficulty, int seed)
    {
        var openings = scenario.Customer.Opening[difficulty];
        return (openings[Chance.Of(seed, 0).Next(openings.Count)], PracticePlay.Shipped.Tempers[difficulty].Start);
    }

    /// <summary>Their answer to a reply.</summary>
    /// <param name="scenario">Who they are.</param>
    /// <param name="run">The conversation so far.</param>
    /// <param name="text">The reply, personal data masked.</param>
    /// <param name="reading">What was read in it.</param>
    /// <param name="at">When it was sent.</param>
    public static PracticeReplied Answers(Scenario scenario, PracticeRun run, string text, ReplyReading reading, DateTimeOffset at)
    {
        var difficulty = run.Start.Difficulty;
        var past = run.Turns;
        var before = CustomerState.Of(run, past.Count);
        var heard = Heard.In(text, reading, scenario);
        var effect = past.Any(t => Likeness.Same(t.Text, text))
            ? new ReplyEffect([new Mark(Marks.Same, text)], [])
            : new ReplyJudge(scenario, difficulty, before, heard).Judge();
        var mood = MoodSwing.After(past, before.Mood, reading, effect, difficulty);
        var ending = Endings.After(past, before, heard, effect, mood, difficulty);
        var chance = Chance.Of(run.Start.Seed, past.Count + 1);
        BoundaryTest? test = ending is null ? BoundaryTests.Of(scenario, difficulty, past, before, text, effect, mood, chance) : null;

        var replied = new PracticeReplied(text, reading, effect.Marks, effect.Told, mood, "", [], test, ending) { At = at };
        var after = before.After(replied);
        var lines = new Lines(scenario, past.SelectMany(t => t.Lines).ToHashSet(StringComparer.Ordinal), mood.Heat >= Hot, chance);
        var answer = new Answer(scenario, difficulty, after, heard, effect, lines);
        var said = ending is { } end ? answer.To(end) : answer.With(test);
        return replied with { Answer = Unlike(said, run, lines), Lines = lines.Taken };
    }

    // With every line of a voice used up, a sentence may come back, but the whole answer never does.
    private static string Unlike(string said, PracticeRun run, Lines lines)
    {
        while (run.Start.Opening == said || run.Turns.Any(t => t.Answer == said))
            said = $"{said} {lines.Take(LineKinds.Press)}";
        return said;
    }
}
