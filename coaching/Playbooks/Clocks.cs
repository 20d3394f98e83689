using CoachBot.Coaching.Escalation;

namespace CoachBot.Coaching.Playbooks;

/// <summary>How long anything may wait before somebody is told.</summary>
/// <param name="Reply">An answer the agent offers to come back with.</param>
/// <param name="AngryReply">A customer whose last message was angry.</param>
/// <param name="PromiseGrace">A promise, past its time.</param>
/// <param name="PromiseReminder">How long before its time the owner of a promise is reminded.</param>
/// <param name="RefusalSilence">A customer who refused and then said nothing.</param>
/// <param name="Contact">The longest time between two contacts in a long case.</param>
/// <param name="Now">A hand-up for now.</param>
/// <param name="Today">A hand-up for today.</param>
/// <param name="ThisWeek">A hand-up for this week.</param>
public sealed record Clocks(
    TimeSpan Reply,
    TimeSpan AngryReply,
    TimeSpan PromiseGrace,
    TimeSpan PromiseReminder,
    TimeSpan RefusalSilence,
    TimeSpan Contact,
    TimeSpan Now,
    TimeSpan Today,
    TimeSpan ThisWeek)
{
    /// <summary>How long a hand-up may wait for its answer.</summary>
    public TimeSpan For(Urgency urgency) => urgency switch
    {
        Urgency.Now => Now,
        Urgency.Today => Today,
        _ => ThisWeek,
    };
}
