using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Practice.Scoring;

/// <summary>How an expert would have replied at a point of a role-play.</summary>
internal static class ModelReply
{
    /// <summary>A reply that answers what the customer waits for, in words not sent before.</summary>
    /// <param name="scenario">Has the words.</param>
    /// <param name="run">The conversation.</param>
    /// <param name="turns">After how many replies.</param>
    public static string For(Scenario scenario, PracticeRun run, int turns)
    {
        var state = CustomerState.Of(run, turns);
        var said = run.Turns.Take(turns).Select(t => t.Text).ToList();
        var well = scenario.Well;
        return state.Waits(scenario, run.Start.Difficulty) switch
        {
            Need.Limit => Unsaid(well.Limit),
            Need.ToBeHeard when scenario.HandUp.Urgent.Contains(run.Start.Difficulty) => $"{Unsaid(well.Acknowledge)} {Unsaid(well.HandUp)}",
            Need.ToBeHeard => Unsaid(well.Acknowledge) + NextQuestion(" "),
            Need.SomebodyElse => Unsaid(well.HandUp),
            Need.Questions => NextQuestion(""),
            Need.WishAsked => Unsaid(well.Wish),
            Need.Fix => Unsaid(well.Offer),
            _ when !state.Scheduled => Unsaid(well.Offer),
            _ => Unsaid(well.Acknowledge),
        };

        // Another wording at each turn, so that feedback doesn't repeat itself either.
        string Unsaid(IReadOnlyList<string> wordings)
        {
            string[] unsaid = [.. wordings.Where(w => !said.Exists(s => s.Contains(w, StringComparison.Ordinal)))];
            return unsaid.Length > 0 ? unsaid[turns % unsaid.Length] : wordings[turns % wordings.Count];
        }

        // Asked in vain, a question is put again with its reason.
        string NextQuestion(string before) =>
            scenario.KeyFacts.FirstOrDefault(f => !state.Told.Contains(f.Code)) is not { } fact ? ""
            : before + (fact.Guarded.Contains(run.Start.Difficulty) ? fact.Ask[^1] : Unsaid(fact.Ask));
    }
}
