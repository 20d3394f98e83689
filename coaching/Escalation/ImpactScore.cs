using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Escalation;

/// <summary>How much is at stake in a case, from 0 to 4: what it does to the customer, never how they say it.</summary>
internal static class ImpactScore
{
    private static readonly Fact[] WithAmounts = [Fact.Stake, Fact.Wish, Fact.Fair, Fact.Request, Fact.Compensation];

    public static double Of(Case c, Playbook playbook)
    {
        var play = playbook.Escalation.Impact;
        var signals = c.Messages.SelectMany(m => m.Reading.Signals).Select(s => play.Signals.GetValueOrDefault(s.Code));
        var amounts = WithAmounts.Select(c.Latest).OfType<string>().SelectMany(Amounts.In)
            .Select(amount => play.Amounts.Where(a => amount >= a.From).Select(a => a.Score).DefaultIfEmpty(0).Max());
        return c.Messages.Select(m => m.Reading.Impact).Concat(signals).Concat(amounts)
            .Append(c.Latest(Fact.Stake) is null ? 0 : play.Stake)
            .Max();
    }
}
