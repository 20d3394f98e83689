using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Guidance;

/// <summary>The ways of putting it right, the fitting one first.</summary>
internal static class Branches
{
    public static IReadOnlyList<Choice> ToChoose(Case c, Playbook playbook)
    {
        var fitting = Fitting(c, playbook);
        return [.. Enum.GetValues<Resolution>().OrderBy(r => r == fitting ? 0 : 1).Select(r => new Choice(r.ToString(), playbook.Branches[r].Title))];
    }

    private static Resolution Fitting(Case c, Playbook playbook)
    {
        if (Amounts.Above(c.Latest(Fact.Wish), playbook.Authority.LimitOf(c).Amount) || Amounts.Above(c.Latest(Fact.Fair), playbook.Authority.LimitOf(c).Amount))
            return Resolution.BeyondAuthority;
        return Moments.CauseOf(c, playbook) switch
        {
            "ours" => Resolution.OurMistake,
            _ when c.Messages.Any(m => m.Reading.Has(Signals.Privacy)) => Resolution.DataRefused,
            "law" => Resolution.WeCannotHelp,
            _ => Resolution.WeCanHelp,
        };
    }
}
