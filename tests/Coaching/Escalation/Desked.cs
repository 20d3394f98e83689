using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Tests.Support;
using CoachBot.Tests.Support;

namespace CoachBot.Coaching.Tests.Escalation;

/// <summary>A desk with people on it and a clock that a test moves. It starts on a Monday at 9:00, in Berlin in winter.</summary>
internal sealed class Desked : IPlaybookSource
{
    public const string Ladder = """
        calendar: {zone: Europe/Berlin, holidays: [2026-03-05]}
        ladder:
          - {code: team-lead, name: our team lead, people: [{id: "29:sara", name: Sara}, {id: "29:omar", name: Omar}], hours: "Monday to Friday, 8:00 to 18:00", answer: 2 hours}
          - {code: data-protection, name: our data protection lead, people: [{id: "29:ines", name: Ines}], hours: "Monday to Friday, 9:00 to 17:00", answer: 1 day, beside: true}
          - {code: duty-manager, name: our duty manager, people: [{id: "29:dev", name: Dev, role: manager}], hours: at any hour, answer: 15 minutes}
          - {code: department-head, name: our head of customer care, people: [{id: "29:hanna", name: Hanna}], hours: "Monday to Friday, 9:00 to 17:00", answer: 1 day}
          - {code: director, name: our managing director, people: [{id: "29:mo", name: Mo}], hours: "Monday to Friday, 9:00 to 17:00", answer: 2 days, tried-first: 2}
        """;

    private static readonly Playbook Peopled = PlaybookReader.Read(Ladder, "company.yaml", PlaybookFile.EmbeddedText());

    public Desked(DateTimeOffset? start = null)
    {
        Time = new FakeTime(start ?? new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)));
        Desk = new EscalationDesk(this, Time);
        Coach = new Coach(new FakeReader(), this, Time);
    }

    public static Actor Sara { get; } = Who("sara");

    public static Actor Omar { get; } = Who("omar");

    public static Actor Ines { get; } = Who("ines");

    public static Actor Dev { get; } = Who("dev");

    public static Actor Hanna { get; } = Who("hanna");

    public static Actor Mo { get; } = Who("mo");

    public static Actor Mia { get; } = new(Some.Agent, AmongManagers: false);

    public static Actor Stranger { get; } = Who("nils");

    public Playbook Current { get; set; } = Peopled;

    public FakeTime Time { get; }

    public EscalationDesk Desk { get; }

    public Coach Coach { get; }

    public DateTimeOffset Now => Time.GetUtcNow();

    public static DeskCall By(Actor actor, string? action = null) => new(actor, action);

    public static Verdict Verdict(Urgency urgency = Urgency.Today, string rung = "team-lead", bool must = true, string reason = "manager") =>
        new(true, must, urgency, rung, [new VerdictReason(reason, $"Because of {reason}.", "their words")], $"red-signal:{reason}");

    public EscalationRecord Raised(Urgency urgency = Urgency.Today, string rung = "team-lead", bool must = true, string number = "E-1", string reason = "manager") =>
        EscalationRecord.Started((Raised)Desk.Raise(number, Some.Case(), Verdict(urgency, rung, must, reason), "Please ring her.", By(Mia)).Events[0]);

    /// <summary>Lets the desk decide, and keeps what it says.</summary>
    public DeskAnswer On(EscalationRecord e, Func<EscalationDesk, DeskAnswer> decide)
    {
        var answer = decide(Desk);
        e.Add(answer.Events);
        return answer;
    }

    /// <summary>Goes to when something is due, and lets it happen.</summary>
    public EscalationEvent Next(EscalationRecord e)
    {
        var due = EscalationClock.NextTick(e.State, Now);
        Assert.NotNull(due);
        Time.Advance(due.Value - Now);
        var happened = Assert.Single(Desk.Tick(e));
        e.Add([happened]);
        return happened;
    }

    private static Actor Who(string name) => new(new Person($"29:{name}", char.ToUpperInvariant(name[0]) + name[1..]), AmongManagers: true);
}
