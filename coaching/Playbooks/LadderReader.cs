using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Playbooks;

/// <summary>Reads who a case goes to, when they are there, and when it goes.</summary>
internal static class LadderReader
{
    public static Calendar ReadCalendar(YamlSection s) => new(s.Zone("zone", TimeZoneInfo.Utc), s.Dates("holidays").ToHashSet());

    public static Rung ReadRung(YamlSection s, Calendar calendar)
    {
        var hours = new WorkingHours(s.Text("hours"), s.Hours("hours"), s.Zone("zone", calendar.Zone), calendar.Holidays);
        return new Rung(
            s.Text("code"), s.Text("name"), s.TextsOr("people", name => new RungPerson(name), ReadPerson), hours,
            s.Duration("answer"), s.Flag("beside"), (int)s.Number("tried-first", 0, 20, otherwise: 0));
    }

    public static AuthorityPlay ReadAuthority(YamlSection s)
    {
        var authority = new AuthorityPlay(s.Text("role"), s.Map("limits", l => new Limit((decimal)l.Number("amount", 0, 1_000_000), l.Text("currency"), l.Flag("may-refuse"))))
        {
            Agents = s.Sections("agents", a => new AgentPlay(ReadPerson(a), a.Has("since") ? a.Date("since") : null), required: false),
            NewFor = s.Has("new-for") ? s.Duration("new-for") : null,
        };
        if (authority.NewFor is null && authority.Agents.Any(a => a.Since is not null))
            s.Problem("agents", "\"since\" needs \"new-for\" beside \"agents\": how long somebody counts as new");
        return authority;
    }

    public static EscalationPlay ReadEscalation(YamlSection s) => new(
        s.Number("amber-heat", 0, 4), s.Number("amber-weight", 0.1, 100), s.Number("urgent-impact", 0, 4), s.Number("critical-impact", 0, 4),
        s.Text("amber-rung"), s.Enum<Urgency>("amber-urgency"), s.Sections("rules", ReadRule), s.Text("own-rung"))
    {
        Roles = s.Has("roles") ? s.Map("roles", ReadRole) : new Dictionary<string, RolePlay>(StringComparer.Ordinal),
        Impact = s.Section("impact", i => new ImpactPlay(
            i.Section("signals", f => f.Numbers(Signals.All, 0, 4)),
            i.Sections("amounts", a => new AmountImpact((decimal)a.Number("from", 0, 1_000_000_000), a.Number("score", 0, 4)), required: false),
            i.Number("stake", 0, 4))),
        Clock = s.Section("clock", c => new HandUpClocks(
            c.Section("remind", ReadTimes), c.Section("silent", ReadTimes), c.Section("snooze-most", ReadTimes),
            c.Duration("agent-answer"), (int)c.Number("reminders", 0, 20), c.Duration("redeliver"))),
    };

    private static RungPerson ReadPerson(YamlSection s) =>
        new(s.Text("name"), s.Has("id") ? s.Text("id") : null, s.Has("role") ? s.Text("role") : null);

    private static CaseRule ReadRule(YamlSection s) => new(
        s.Text("code", [.. CaseRule.Codes]), s.Text("text"), (int)s.Number("limit", 1, 100, otherwise: 1), s.Flag("must"), s.Enum<Urgency>("urgency"), s.Text("rung"))
    {
        Words = s.Texts("words"),
    };

    private static RolePlay ReadRole(YamlSection s) => new(
        s.Has("amber-heat") ? s.Number("amber-heat", 0, 4) : null,
        s.Has("amber-weight") ? s.Number("amber-weight", 0.1, 100) : null,
        s.Has("limits")
            ? s.Section("limits", l => l.Numbers(CaseRule.Codes, 1, 100)).ToDictionary(l => l.Key, l => (int)l.Value, StringComparer.Ordinal)
            : new Dictionary<string, int>(StringComparer.Ordinal));

    private static ByUrgency ReadTimes(YamlSection s) => new(s.Duration("now"), s.Duration("today"), s.Duration("this-week"));
}
