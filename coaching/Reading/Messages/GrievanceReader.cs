using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Finds the words that carry the complaint: those with a signal in them, and something to say.</summary>
internal static class GrievanceReader
{
    private const int LeastContent = 2;

    private static readonly Dictionary<string, double> Carriers = new(StringComparer.Ordinal)
    {
        [Signals.BrokenPromise] = 4,
        [Signals.StaffConduct] = 4,
        [Signals.Outage] = 3.5,
        [Signals.Security] = 3.5,
        [Signals.Safety] = 3.5,
        [Signals.Discrimination] = 3.5,
        [Signals.Privacy] = 3.5,
        [Signals.Repeat] = 1.5,
        ["grievance"] = 2.5,
    };

    /// <summary>The complaint in their words, or null.</summary>
    public static string? Read(Hits hits, Clauses clauses)
    {
        var carriers = Carriers.Where(c => hits.Shows(c.Key)).Select(c => (Hits: hits.Of(c.Key), c.Value)).ToList();
        if (carriers.Count == 0)
            return null;
        var best = Candidates(hits, clauses)
            .Select(c => (c.First, c.End, Score: Score(hits, clauses, carriers, c.First, c.End)))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.First)
            .FirstOrDefault();
        return best.End == 0 ? null : clauses.Quote(best.First, best.End);
    }

    private static IEnumerable<(int First, int End)> Candidates(Hits hits, Clauses clauses) =>
        hits.Tokens.Sentences.SelectMany(s => s.End - s.First <= Clauses.MostWords && !Wished(hits, s.First, s.End)
            ? [(s.First, s.End)]
            : clauses.All.Where(c => c.First >= s.First && c.End <= s.End));

    private static bool Wished(Hits hits, int first, int end) => hits.Of("wish").Any(h => h.First >= first && h.First < end);

    private static double Score(Hits hits, Clauses clauses, List<(IReadOnlyList<Hit> Hits, double Value)> carriers, int first, int end)
    {
        var content = clauses.Content(first, end);
        var shown = carriers.Where(c => c.Hits.Any(h => h.First < end && h.End > first)).Sum(c => c.Value);
        if (content < LeastContent || shown <= 0)
            return 0;
        return shown + (Math.Min(content, 5) * 0.5) - (Wished(hits, first, end) ? 2 : 0) - (first * 0.02);
    }
}
