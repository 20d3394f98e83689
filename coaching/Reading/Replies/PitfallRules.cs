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
        [Pitfalls.DataDemand] = [Moves.Reason],
        [Pitfalls.Blame] = [Moves.Own],
        [Pitfalls.FreebieFirst] = [Moves.Fix, Moves.NextStep, Moves.Handover],
        [Pitfalls.Contradict] = [Moves.OpenQuestion, Moves.Own],
    };

    /// <summary>Pitfalls that turn on a shade of wording: a reply that moves the matter on is soon given the benefit of the doubt.</summary>
    private static readonly string[] Slight = [Pitfalls.Contradict, Pitfalls.Blame, Pitfalls.VaguePromise, Pitfalls.Rude, Pitfalls.Dismiss];

    /// <summary>Pitfalls that a reply which owns the matter and moves it on is given the benefit of the doubt for: a false alarm costs more than a miss.</summary>
    private static readonly string[] Doubtful = [Pitfalls.DeadEnd, Pitfalls.FobOff, Pitfalls.OverPromise, Pitfalls.FreebieFirst, Pitfalls.DataDemand, .. Slight];

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
            if (pitfall == Pitfalls.VaguePromise && !hits.Of(pitfall).Any(h => !Dated(hits, h)))
                continue;
            found.Add(pitfall);
        }

        var owns = Owning.Any(moves.Contains);
        var moving = Moving.Count(moves.Contains);
        if (owns && moving >= 2)
            found.ExceptWith(Doubtful);
        else if (moving >= 2 || (owns && moving >= 1))
            found.ExceptWith(Slight);

        return found;
    }

    /// <summary>Whether who does what by when stands in the sentence of a promise, or right beside it.</summary>
    private static bool Dated(Hits hits, Hit promise) =>
        hits.Of(Moves.NextStep).Any(step => Math.Abs(hits.SentenceOf(step) - hits.SentenceOf(promise)) <= 1);

    private static bool Argues(Hits hits)
    {
        var against = hits.Count(Pitfalls.Contradict) + hits.Count(Pitfalls.Blame) + hits.Count(Pitfalls.Dismiss);
        var own = hits.Count(Pitfalls.Argue);
        return own >= ArgumentsThatMakeAnArgument || (hits.Tokens.Count >= WordsOfALongReply && own >= 2 && own + against >= ArgumentsThatMakeAnArgument);
    }
}
