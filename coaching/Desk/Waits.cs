using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>When a wait is over. What is for now waits by the clock on the wall, everything else by the working hours of its rung.</summary>
internal static class Waits
{
    /// <summary>By when a rung answers: in its own time, and never later than the playbook lets a hand-up wait. The customer is told the same.</summary>
    public static DateTimeOffset Answer(Playbook playbook, string rung, Urgency urgency, DateTimeOffset from) =>
        Later(playbook, rung, urgency, from, AnswerSpan(playbook, rung, urgency));

    /// <summary>How long a rung may take, while it is there.</summary>
    public static TimeSpan AnswerSpan(Playbook playbook, string rung, Urgency urgency) =>
        Shorter(RungOf(playbook, rung).Answer, playbook.Clocks.For(urgency));

    /// <summary>When the top of the ladder is reminded again.</summary>
    public static DateTimeOffset Remind(Playbook playbook, string rung, Urgency urgency, DateTimeOffset from) =>
        Later(playbook, rung, urgency, from, playbook.Escalation.Clock.Remind.For(urgency));

    /// <summary>Until when whoever has it may be silent.</summary>
    public static DateTimeOffset Silent(Playbook playbook, string rung, Urgency urgency, DateTimeOffset from) =>
        Later(playbook, rung, urgency, from, playbook.Escalation.Clock.Silent.For(urgency));

    private static DateTimeOffset Later(Playbook playbook, string rung, Urgency urgency, DateTimeOffset from, TimeSpan span) =>
        urgency == Urgency.Now ? from + span : RungOf(playbook, rung).Hours.Add(from, span);

    // A rung that an edit took off the ladder waits like the lowest.
    private static Rung RungOf(Playbook playbook, string code) => playbook.Ladder.FirstOrDefault(r => r.Code == code) ?? playbook.Ladder[0];

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
