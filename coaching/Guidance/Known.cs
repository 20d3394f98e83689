using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Guidance;

/// <summary>What the case tells already of a fact nobody has recorded yet: it is offered, so that it needn't be typed twice.</summary>
internal static class Known
{
    public static string? Of(Case c, Fact fact) => fact switch
    {
        Fact.Stake => Said(c, m => m.Reading.Gist.Stake),
        Fact.Wish => Said(c, m => m.Reading.Gist.Wish),
        Fact.TheirAccount => c.Latest(Fact.SaidBack),
        Fact.Agreed => c.Latest(Fact.Fix) ?? c.Latest(Fact.Alternative),
        _ => null,
    };

    private static string? Said(Case c, Func<CustomerWrote, string?> part) =>
        c.Messages.Reverse().Select(part).FirstOrDefault(said => said is not null);
}
