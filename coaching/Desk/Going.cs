using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>Where a hand-up goes and when its answer is due. The desk's clock and the customer's line are both read off it, so they agree.</summary>
/// <param name="Rung">Whose it is.</param>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Due">When the answer is due; null when the clock that runs already goes on.</param>
internal sealed record Going(string Rung, Urgency Urgency, DateTimeOffset? Due)
{
    /// <summary>Goes up.</summary>
    public static Going First(Playbook playbook, Verdict verdict, IReadOnlyCollection<string> tried, DateTimeOffset now)
    {
        var rung = LadderWalk.Place(playbook, verdict.Rung, verdict.Urgency, tried, now);
        return new Going(rung, verdict.Urgency, Waits.Answer(playbook, rung, verdict.Urgency, now));
    }

    /// <summary>Goes up again: further, or faster, never back.</summary>
    public static Going Again(Playbook playbook, EscalationState s, Verdict verdict, IReadOnlyCollection<string> tried, DateTimeOffset now)
    {
        var hastens = verdict.Urgency > s.Urgency;
        var urgency = hastens ? verdict.Urgency : s.Urgency;
        var rung = playbook.Ladder.TakeWhile(r => r.Code != verdict.Rung).Count() > playbook.Ladder.TakeWhile(r => r.Code != s.Rung).Count()
            ? LadderWalk.Place(playbook, verdict.Rung, urgency, tried, now)
            : s.Rung;
        DateTimeOffset? due = rung != s.Rung || (hastens && s.Owner is null) ? Waits.Answer(playbook, rung, urgency, now)
            : hastens ? Waits.Silent(playbook, s.Rung, urgency, now)
            : null;
        return new Going(rung, urgency, due);
    }

    /// <summary>What the agent's hand-up does now: as the coach advises, or because the agent wants it.</summary>
    public static Going Of(Case c, Playbook playbook, Verdict verdict, DateTimeOffset now, EscalationState? live = null)
    {
        var tried = LadderWalk.TriedIn(c, playbook);
        if (live is not { IsLive: true } || playbook.Ladder.All(r => r.Code != live.Rung))
            return First(playbook, verdict, tried, now);
        var going = Again(playbook, live, verdict, [.. tried, .. live.Tried], now);
        return going with { Due = going.Due ?? (live.Due > now ? live.Due : Waits.Answer(playbook, going.Rung, going.Urgency, now)) };
    }
}
