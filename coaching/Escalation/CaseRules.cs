using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Escalation;

/// <summary>The rules on what is on a case's record.</summary>
internal static class CaseRules
{
    public static IEnumerable<Hit> Broken(Case c, Playbook playbook, EscalationPlay limits, DateTimeOffset now) =>
        from rule in limits.Rules
        where IsBroken(rule, c, playbook, now)
        select new Hit(new VerdictReason(rule.Code, rule.Text, Evidence(rule, c, playbook, now)), rule.Urgency, rule.Rung, rule.Must, $"case:{rule.Code}");

    private static bool IsBroken(CaseRule rule, Case c, Playbook playbook, DateTimeOffset now) => rule.Code switch
    {
        "contacts" => c.Messages.Count >= rule.Limit && c.Messages[^1].Reading.Heat >= 1,
        "heat-rising" => HeatCurve.RisesInARow(c, playbook) >= rule.Limit - 1,
        "refused-twice" => c.All(Fact.Refused).Count() >= rule.Limit,
        "handed-over" => Passed(c).Count() >= rule.Limit || Told(rule, c) is not null,
        "over-authority" => c.Resolution == Resolution.BeyondAuthority || Amounts.Above(c.Latest(Fact.Compensation), playbook.Authority.LimitOf(c).Amount),
        "cannot-help" => c.Resolution == Resolution.WeCannotHelp && !playbook.Authority.LimitOf(c).MayRefuse,
        "data-refused" => c.Resolution == Resolution.DataRefused && IsNone(c.Latest(Fact.Alternative)),
        "promise-broken" => c.Promises.Count(p => IsBroken(p, c, playbook, now)) >= rule.Limit,
        _ => false,
    };

    private static bool IsBroken(Promise promise, Case c, Playbook playbook, DateTimeOffset now) =>
        c.StateOf(promise) == PromiseState.Broken
        || (c.StateOf(promise) == PromiseState.Open && promise.Due + playbook.Clocks.PromiseGrace < now);

    private static bool IsNone(string? alternative) =>
        alternative?.Trim().TrimEnd('.', '!').ToLowerInvariant() is "none" or "no" or "nothing" or "n/a" or "na" or "-" or "there is none" or "there isn't one" or "no other way" or "no alternative";

    private static IEnumerable<CaseHandedOver> Passed(Case c) => c.Events.OfType<CaseHandedOver>().Where(over => !over.WasTaken);

    private static CustomerWrote? Told(CaseRule rule, Case c) =>
        c.Messages.LastOrDefault(m => m.Reading.Has(Signals.Repeat) && rule.Words.Any(w => WordMatch.Begins(m.Text, w)));

    private static string? Evidence(CaseRule rule, Case c, Playbook playbook, DateTimeOffset now) => rule.Code switch
    {
        "refused-twice" => c.Latest(Fact.Refused),
        "over-authority" => c.Latest(Fact.Request) ?? c.Latest(Fact.Compensation),
        "cannot-help" => c.Latest(Fact.Refusal),
        "data-refused" => SignalWords(c, Signals.Privacy),
        "promise-broken" => c.Promises.First(p => IsBroken(p, c, playbook, now)).What,
        "handed-over" => Told(rule, c)?.Reading.Signals.First(s => s.Code == Signals.Repeat).Evidence ?? Passed(c).Last().Reason,
        _ => null,
    };

    private static string? SignalWords(Case c, string code) =>
        c.Messages.SelectMany(m => m.Reading.Signals).LastOrDefault(s => s.Code == code)?.Evidence;
}
