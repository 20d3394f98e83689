using System.Collections.Concurrent;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Practice;

/// <summary>Plays role-plays with the reader of live cases.</summary>
internal static class Stage
{
    public static readonly Person Tess = new("tess", "Tess");
    public static readonly PracticeCoach Coach = new(new RememberingReader(), PlaybookFile.Embedded(), TimeProvider.System);

    /// <summary>Every role-play at every difficulty.</summary>
    public static TheoryData<string, Difficulty> All
    {
        get
        {
            var all = new TheoryData<string, Difficulty>();
            foreach (var scenario in ScenarioShelf.Shipped)
            {
                foreach (var difficulty in Enum.GetValues<Difficulty>())
                    all.Add(scenario.Code, difficulty);
            }

            return all;
        }
    }

    public static Scenario Of(string code) => ScenarioShelf.Shipped.Single(s => s.Code == code);

    public static PracticeRun Begin(Scenario scenario, Difficulty difficulty, int seed = 1) =>
        Coach.Start($"P-{seed}", Tess, scenario, difficulty, FeedbackTime.EachReply, seed);

    public static async Task<PracticeReplied> SayAsync(Scenario scenario, PracticeRun run, string text) =>
        await Coach.ReplyAsync(scenario, run, text, null, CancellationToken.None);

    /// <summary>Plays to the end.</summary>
    public static async Task<Scorecard> PlayAsync(Scenario scenario, Difficulty difficulty, int seed, Func<Scenario, PracticeRun, Random, string> trainee, Func<string, string>? spelled = null)
    {
        var run = Begin(scenario, difficulty, seed);
        var chance = new Random(seed);
        while (run.Ending is null)
        {
            var text = trainee(scenario, run, chance);
            await SayAsync(scenario, run, spelled is null ? text : spelled(text));
        }

        return Coach.Score(scenario, run);
    }

    // The same replies come up in thousands of runs; a reading depends on the text alone.
    private sealed class RememberingReader : IReader
    {
        private readonly LocalReader _reader = new();
        private readonly ConcurrentDictionary<string, ReplyReading> _read = new(StringComparer.Ordinal);

        public ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken) => _reader.ReadMessageAsync(message, cancellationToken);

        public async ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken)
        {
            if (!_read.TryGetValue(draft.Text, out var reading))
                _read[draft.Text] = reading = await _reader.ReadReplyAsync(draft, cancellationToken);
            return reading;
        }
    }
}
