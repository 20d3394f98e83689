using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>What time does to an escalation: it climbs, somebody is reminded, it wakes, its card is tried again.
/// One step at a time, however late it is looked at: nobody is passed over for a bot that slept.</summary>
/// <param name="playbook">The ladder, its hours and clocks.</param>
public sealed class EscalationClock(Playbook playbook)
{
    /// <summary>When something is due; never before now, null when nothing will be.</summary>
    public static DateTimeOffset? NextTick(EscalationState state, DateTimeOffset now) =>
        First(state) is { } due ? (due < now ? now : due) : null;

    /// <summary>What is due now; nothing when it is not true any more.</summary>
    public IReadOnlyList<EscalationEvent> Tick(EscalationState state, DateTimeOffset now)
    {
        if (First(state) is not { } due || due > now)
            return [];
        EscalationEvent? next = state.Due <= now ? Due(Known(state), now) : null;
        return next is null ? [new DeliveryRetried { At = now, By = Person.Coach }]
            : state.RetryAt <= now && next is not Climbed ? [new DeliveryRetried { At = now, By = Person.Coach }, next]
            : [next];
    }

    private static DateTimeOffset? First(EscalationState state) =>
        !state.IsLive ? null
        : state.RetryAt is { } retry && (state.Due is null || retry < state.Due) ? retry
        : state.Due;

    private EscalationEvent Due(EscalationState state, DateTimeOffset now) => state.Status switch
    {
        EscalationStatus.Snoozed => new Woke { At = now, By = Person.Coach, Due = state.Owner is null ? Waits.Answer(playbook, state.Rung, state.Urgency, now) : Waits.Silent(playbook, state.Rung, state.Urgency, now) },
        EscalationStatus.Open => (EscalationEvent?)Climb(state, now) ?? Remind(state, ReminderTo.Rung, Waits.Remind(playbook, state.Rung, state.Urgency, now), now),
        _ => Silent(state, now),
    };

    // Whoever has it is reminded first, and before them the agent who owes an answer. Who has advised the agent is reminded of the end and no more.
    private EscalationEvent Silent(EscalationState state, DateTimeOffset now)
    {
        var most = playbook.Escalation.Clock.Reminders;
        var owner = state.Reminders - (state.Question is null ? 0 : most);
        if (owner < 0)
            return Remind(state, ReminderTo.Agent, now + playbook.Escalation.Clock.AgentAnswer, now);
        return (EscalationEvent?)(owner < most || state.HasAdvised ? null : Climb(state, now))
            ?? Remind(state, ReminderTo.Owner, Waits.Silent(playbook, state.Rung, state.Urgency, now), now);
    }

    private Climbed? Climb(EscalationState state, DateTimeOffset now) =>
        LadderWalk.Next(playbook, state.Rung, state.Urgency, state.Tried, now) is { } to
            ? new Climbed(state.Rung, to, TriedLine.Of(state, playbook), state.Owner) { At = now, By = Person.Coach, Due = Waits.Answer(playbook, to, state.Urgency, now) }
            : null;

    private Reminded Remind(EscalationState state, ReminderTo whom, DateTimeOffset due, DateTimeOffset now) =>
        new(whom, TriedLine.Of(state, playbook)) { At = now, By = Person.Coach, Due = due };

    // A rung that an edit took off the ladder: it goes on from the lowest.
    private EscalationState Known(EscalationState state) =>
        playbook.Ladder.Any(r => r.Code == state.Rung) ? state : state with { Rung = playbook.Ladder.First(r => !r.Beside).Code };
}
