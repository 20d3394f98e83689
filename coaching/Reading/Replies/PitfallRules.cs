using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Replies;

/// <summary>Which pitfalls stand, given what the reply does well: a refusal with another way is no dead end.</summary>
internal static class PitfallRules
{
    private const int ArgumentsThatMakeAnArgument = 4;
    private const int WordsOfALongReply = 40;

    /// <summary>What makes up for a pitfall.</summary>
    private static readonly Dictionary<string, string[]> Redeemed = new(StringComparer.Ordinal)
    {
        [Pitfalls.PolicyWall] = [Moves.Reason],
        [Pitfalls.FobOff] = [Moves.Handover, Moves.NextStep],
        [Pitfalls.DeadEnd] = [Moves.Alternative, Moves.NextStep, Moves.Fix, Moves.AskWish, Moves.OpenQuestion, Moves.Handover, Moves.Call],
        [Pitfalls.NonApology] = [Moves.Apologise, Moves.Own],
        [Pitfalls.VaguePromise] = [Moves.NextStep, Moves.Fix],
        [Pitfalls.DataDemand] = [Moves.Reason, Moves.Fix],
        [Pitfalls.Blame] = [Moves.Own],
        [Pitfalls.FreebieFirst] = [Moves.Fix, Moves.Alternative, Moves.AskWish, Moves.NextStep, Moves.Handover],
        [Pitfalls.Contradict] = [Moves.OpenQuestion, Moves.Own],
    };

    /// <summary>Pitfalls that a reply which owns the matter and moves it on is given the benefit of the doubt for.</summary>
    private static readonly string[] Doubtful = [Pitfalls.Contradict, Pitfalls.DeadEnd, Pitfalls.FobOff, Pitfalls.VaguePromise, Pitfalls.Rude, Pitfalls.Blame, Pitfalls.FreebieFirst, Pitfalls.DataDemand, Pitfalls.Dismiss];
    private static readonly string[] Owning = [Moves.Apologise, Moves.Own];
    private static readonly string[] Moving = [Moves.Fix, Moves.NextStep, Moves.Handover, Moves.AskWish, Moves.FollowUp, Moves.Alternative];

    /// <summary>The pitfalls of a draft.</summary>
    public static HashSet<string> Decide(Hits hits, HashSet<string> moves)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pitfall in Pitfalls.All.Where(hits.Shows))
        {
            if (Redeemed.TryGetValue(pitfall, out var by) && by.Any(moves.Contains))
                continue;
            if (pitfall == Pitfalls.Argue && !Argues(hits))
                continue;
            found.Add(pitfall);
        }

        if (Owning.Any(moves.Contains) && Moving.Count(moves.Contains) >= 2)
            found.ExceptWith(Doubtful);

        return found;
    }

    private static bool Argues(Hits hits)
    {
        var against = hits.Count(Pitfalls.Contradict) + hits.Count(Pitfalls.Blame) + hits.Count(Pitfalls.Dismiss);
        var own = hits.Count(Pitfalls.Argue);
        return own >= ArgumentsThatMakeAnArgument || (hits.Tokens.Count >= WordsOfALongReply && own >= 2 && own + against >= ArgumentsThatMakeAnArgument);
    }
}
