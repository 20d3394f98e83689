using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards.Tests;

/// <summary>An escalation in each way it can stand, and the lists managers ask for.</summary>
internal static class DeskSamples
{
    private static readonly DateTimeOffset At = Samples.At;

    public static DeskView Everybody(Func<string, string> say, int few) => View(few, Record(say, few));

    public static DeskView Mine(Func<string, string> say, int few) =>
        Everybody(say, few).For(Mona(say), [DeskAct.Take, DeskAct.Advise, DeskAct.Ask, DeskAct.Decline, DeskAct.Snooze, DeskAct.Resolve], "E-7/1/mona", say("You can take it now."));

    public static DeskView Climbed(Func<string, string> say, int few) => View(
        few,
        Record(say, few, new Climbed("lead", "duty-manager", say("Team lead: no answer (there since Mon 2 Mar, 09:05)"), OwnerBefore: null) { At = At.AddMinutes(20), By = Person.Coach, Due = At.AddMinutes(35) })) with
    {
        Now = At.AddMinutes(40),
    };

    public static DeskView TakenMine(Func<string, string> say, int few) => View(
        few,
        Record(
            say,
            few,
            Taken(say),
            new Advised(say("Refund it today; I approve.")) { At = At.AddMinutes(7), By = Mona(say) },
            new Asked(say("Has anybody told them why it failed?")) { At = At.AddMinutes(8), By = Mona(say) }))
        .For(Mona(say), [DeskAct.Advise, DeskAct.Ask, DeskAct.Decline, DeskAct.Snooze, DeskAct.Resolve], "E-7/4/mona");

    public static DeskView TakenTheirs(Func<string, string> say, int few) => View(
        few,
        Record(
            say,
            few,
            Taken(say),
            new Asked(say("Has anybody told them why it failed?")) { At = At.AddMinutes(8), By = Mona(say) },
            new Answered(say("Yes, on Monday.")) { At = At.AddMinutes(9), By = Ana(say) }))
        .For(new Person("29:raj", say("Raj Patel")), [], "E-7/4/raj", say("Mona Berg already has it."));

    public static DeskView Snoozed(Func<string, string> say, int few) =>
        View(few, Record(say, few, Taken(say), new Snoozed(At.AddHours(2)) { At = At.AddMinutes(6), By = Mona(say), Due = At.AddHours(2) }));

    public static DeskView Declined(Func<string, string> say, int few) =>
        View(few, Record(say, few, new Declined(say("It is within your limit.")) { At = At.AddMinutes(6), By = Mona(say) })).For(Mona(say), [DeskAct.Reopen], "E-7/2/mona");

    public static DeskView Resolved(Func<string, string> say, int few) =>
        View(few, Record(say, few, Taken(say), new Resolved(say("Refunded in full; I rang them and they stay.")) { At = At.AddMinutes(30), By = Mona(say) }));

    public static EscalationNote Note(NoteKind kind, Func<string, string> say) =>
        new(kind, "E-7", "C-1002", say("Mona Berg"), say("Refund it today; I approve.\nTell them the money is there on Friday."), "E-7/3/ana");

    public static QueuePage Queue(Func<string, string> say, int few) => new(
        QueueFilter.Open,
        [.. Samples.Many(few, i => new QueueLine(
            $"E-{i + 1}", $"C-100{i}", say("Ana Lima"), Urgency.Now, "now", say("our team lead"), i == 0 ? EscalationStatus.Open : EscalationStatus.Taken, say("Mona Berg"), At.AddHours(i), i == 0, say("They ask for a manager."), i == 0), 2)],
        2,
        3,
        18,
        18,
        1,
        1);

    public static WeeklyReport Report(Func<string, string> say, int few) => new(
        At.AddDays(-7),
        At,
        12,
        [.. Samples.Many(few, i => new ReasonCount("manager", say("They ask for a manager."), 7 - i), 2)],
        9,
        2,
        1,
        [.. Samples.Many(few, _ => new DeclinedMust("E-3", "C-1001", say("Raj Patel"), say("A refund within the limit."), say("They ask for a manager.")), 1)],
        1,
        5,
        2,
        1);

    public static IReadOnlyList<RungDuty> Duty(Func<string, string> say, int few) =>
    [
        .. Samples.Many(few, _ => new RungDuty("lead", say("our team lead"), [say("Mona Berg"), say("Raj Patel")], say("every day, 8:00 to 20:00"), IsOn: true, At.AddHours(9), NextFrom: null, TimeSpan.FromHours(2)), 1),
        new RungDuty("duty-manager", "our duty manager", [], "at any hour", IsOn: true, Until: null, NextFrom: null, TimeSpan.FromMinutes(15)),
        new RungDuty("head", "our head of customer care", [], "Monday to Friday, 9:00 to 17:00", IsOn: false, Until: null, At.AddHours(23), TimeSpan.FromDays(1)),
    ];

    private static Person Mona(Func<string, string> say) => new("29:mona", say("Mona Berg"));

    private static Person Ana(Func<string, string> say) => new("29:ana", say("Ana Lima"));

    private static Taken Taken(Func<string, string> say) => new() { At = At.AddMinutes(5), By = Mona(say), Due = At.AddHours(1) };

    private static EscalationRecord Record(Func<string, string> say, int few, params EscalationEvent[] happened)
    {
        var raised = new Raised("E-7", "C-1002", Ana(say), Samples.Hand(say, few), "lead", say("She is a customer of ten years.")) { At = At, By = Ana(say), Due = At.AddMinutes(15) };
        return EscalationRecord.From([raised, .. happened]);
    }

    private static DeskView View(int few, EscalationRecord record) => new(
        record,
        "our team lead",
        [.. record.Events.Select(e => new TimelineLine(e.At, e.By.Name, "Something happened", null))],
        At.AddMinutes(10),
        "E-7/1")
    {
        Readers = [.. Enumerable.Range(1, 2 * few).Select(i => $"29:1kzD8bMgUmFyQxLdMhTqO_l6Iq3wP0vN2rXcVbNmAsDfGhJkLqWeRtY{i:00}")],
    };
}
