using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Playbooks;

public class PlaybookReaderTests
{
    [Fact]
    public void The_playbook_that_comes_with_the_bot_is_valid() =>
        Assert.Equal("How can I make this right?", PlaybookFile.Embedded().Current.Question);

    [Fact]
    public void A_company_writes_only_the_sections_it_changes()
    {
        var playbook = Read("question: What would make it good again?");
        Assert.Equal("What would make it good again?", playbook.Question);
        Assert.Equal(8, playbook.Stages.Count);
    }

    [Fact]
    public void A_companys_people_and_limits_are_read()
    {
        var playbook = Read("""
            ladder:
              - {code: team-lead, name: our team lead, people: [Sara Lind, Omar], hours: "8 to 18", answer: 90 minutes}
              - {code: duty-manager, name: our duty manager, people: [], hours: always, answer: 15 minutes}
              - {code: data-protection, name: our data lead, people: Ines, hours: "9 to 17", answer: 1 day, beside: true}
              - {code: department-head, name: our head of care, people: [], hours: "9 to 17", answer: 2 days}
            authority:
              role: trainee
              limits:
                trainee: {amount: 12.5, currency: GBP, may-refuse: true}
            """);
        Assert.Equal(["Sara Lind", "Omar"], playbook.Ladder[0].People.Select(p => p.Name));
        Assert.Equal(TimeSpan.FromMinutes(90), playbook.Ladder[0].Answer);
        Assert.Equal(new Limit(12.5m, "GBP", true), playbook.Authority.Agent);
    }

    [Theory]
    [InlineData("quesion: x", "company.yaml:1: quesion: is not a section; allowed: question, topics,")]
    [InlineData("question: ''", "company.yaml:1: question: a text is missing here")]
    [InlineData("heat: [calm, angry]", "company.yaml:1: heat: five words are expected")]
    [InlineData("trend: {step: 9, rising: a, rising-twice: b}", "company.yaml:1: trend.step: a number from 0.1 to 2 is allowed")]
    [InlineData("trend: {step: much, rising: a, rising-twice: b}", "company.yaml:1: trend.step: a number from 0.1 to 2 is allowed")]
    [InlineData("trend:\n  step: 1\n  rising: a\n  rising-twise: b", "company.yaml:4: trend.rising-twise: is not a field here; allowed: from, rising, rising-twice, step")]
    [InlineData("trend:\n  step: 1\n  rising: a", "company.yaml:2: trend.rising-twice: is missing")]
    [InlineData("trend: none", "company.yaml:1: trend: fields of its own are expected here")]
    [InlineData("ladder:\n  - {code: a, name: b, people: [], hours: c, answer: soon}", "company.yaml:2: ladder[0].answer: a time like \"15 minutes\", \"2 hours\" or \"3 days\" is allowed")]
    [InlineData("ladder:\n  - {code: a, name: b, people: [], hours: c, answer: 1 day}", "goes to \"duty-manager\", which the ladder does not have; allowed: a")]
    [InlineData("authority: {role: boss, limits: {junior: {amount: 5, currency: EUR}}}", "company.yaml:1: authority: the role \"boss\" has no limit; allowed: junior")]
    [InlineData("authority: {role: junior, limits: {junior: {amount: -5, currency: EUR}}}", "company.yaml:1: authority.limits.junior.amount: a number from 0 to 1000000 is allowed")]
    [InlineData("causes:\n  - {code: weather, name: The weather}", "company.yaml:2: causes[0].code: \"weather\" is not known; allowed: ours, third-party, customer, technology, law, unknown")]
    [InlineData("causes:\n  - {code: ours, name: a}\n  - {code: ours, name: b}", "causes: \"ours\" is there twice")]
    [InlineData("moves: []", "company.yaml:1: moves: \"thanks\" is missing")]
    [InlineData("handover: {line: 'I pass you to {who}.', reasons: {}, own-reason: x}", "company.yaml:1: handover.line: the blank {who} is not known; allowed: account, agent, agreed,")]
    [InlineData("handover: {line: 'Thank you, {name}.', reasons: {}, own-reason: x}", "company.yaml:1: handover.line: the last wording must fit every moment")]
    [InlineData("handover: {line: x, reasons: {annoyed: y}, own-reason: x}", "company.yaml:1: handover.reasons.annoyed: is not a field here; allowed: abuse,")]
    [InlineData("moods:\n  - code: calm\n    from: 0\n    first: [{when: [sunny], say: a}, b]\n    close: c\n    why: d", "\"sunny\" is not known; allowed: ")]
    [InlineData("ladder:\n  - {code: a, name: b, people: [], hours: in the morning, answer: 1 day}", "company.yaml:2: ladder[0].hours: hours like \"Monday to Friday, 9:00 to 17:00\"")]
    [InlineData("ladder:\n  - {code: a, name: b, people: [], hours: always, zone: Berlin, answer: 1 day}", "company.yaml:2: ladder[0].zone: a time zone like \"Europe/Berlin\"")]
    [InlineData("ladder:\n  - {code: a, name: b, people: [{nick: Jo}], hours: always, answer: 1 day}", "company.yaml:2: ladder[0].people[0].name: is missing")]
    [InlineData("ladder:\n  - {code: a, name: b, people: [{name: Jo, role: king}], hours: always, answer: 1 day}", "the role \"king\" has no authority; allowed: new, junior")]
    [InlineData("ladder:\n  - {code: a, name: b, people: [], hours: always, answer: 1 day, tried-first: 1}", "\"a\" wants more lower levels tried first than there are below it")]
    [InlineData("ladder:\n  - {code: a, name: b, people: [], hours: always, answer: 1 day, beside: true}", "at least one rung must not stand beside the ladder")]
    [InlineData("calendar: {zone: UTC, holidays: [25 December]}", "company.yaml:1: calendar.holidays[0]: a day like \"2026-12-24\" is allowed")]
    [InlineData("calendar: {zone: Mars}", "company.yaml:1: calendar.zone: a time zone like")]
    [InlineData("authority: {role: junior, limits: {junior: {amount: 5, currency: EUR}}, agents: [{name: Jo, role: king}]}", "the role \"king\" has no limit; allowed: junior")]
    [InlineData("authority: {role: junior, limits: {junior: {amount: 5, currency: EUR}}, agents: [{name: Jo, since: 2026-03-02}]}", "company.yaml:1: authority.agents: \"since\" needs \"new-for\"")]
    [InlineData("authority: {role: junior, limits: {junior: {amount: 5, currency: EUR}}, new-for: 90 days}", "with \"new-for\" the role \"new\" needs a limit")]
    [InlineData("escalation: {roles: {new: {contacts: 3}}}", "company.yaml:1: escalation.roles.new.contacts: is not a field here; allowed: amber-heat, amber-weight, limits")]
    [InlineData("escalation: {roles: {new: {limits: {naps: 3}}}}", "escalation.roles.new.limits.naps: is not a field here; allowed: cannot-help, contacts,")]
    [InlineData("escalation: {impact: {signals: {outage: 9}, stake: 1}}", "escalation.impact.signals.outage: a number from 0 to 4 is allowed")]
    [InlineData("escalation: {clock: {remind: {now: soon}}}", "escalation.clock.remind.now: a time like \"15 minutes\"")]
    [InlineData("escalation: {amber-heat: 2}", "company.yaml:1: escalation.clock: is missing")]
    [InlineData("- a\n- b", "company.yaml:1: file: one list of sections is expected")]
    [InlineData("question: [a", "file: is not YAML")]
    public void What_is_wrong_is_told_with_line_field_and_what_is_allowed(string yaml, string problem)
    {
        var thrown = Assert.Throws<PlaybookException>(() => Read(yaml));
        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_in_order_of_the_file()
    {
        var thrown = Assert.Throws<PlaybookException>(() => Read("question: ''\nheat: [a]\ntrend: {step: 9, rising: a, rising-twice: ''}\nfoo: 1"));
        Assert.Equal([1, 2, 3, 3, 4], thrown.Problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("You promised to refund my parcel and the courier never came.")]
    [InlineData("I can't log in, my account is locked.")]
    [InlineData("My flight was cancelled and the hotel is full.")]
    [InlineData("Your engineer never showed up for the appointment.")]
    public async Task The_topics_the_reader_tells_have_a_name(string text)
    {
        var reading = await new LocalReader().ReadMessageAsync(new CustomerMessage(text), default);
        Assert.Contains(reading.Gist.Topic, PlaybookFile.Embedded().Current.Topics.Select(t => t.Code));
    }

    [Fact]
    public void Every_stage_and_branch_has_something_to_do_to_say_and_to_leave_unsaid()
    {
        var playbook = PlaybookFile.Embedded().Current;
        Assert.All(playbook.Stages.Values.Concat(playbook.Branches.Values), play =>
        {
            Assert.InRange(play.Do.Count, 2, 6);
            Assert.InRange(play.Suggestions.Count, 1, 4);
            Assert.InRange(play.Avoid.Count, 2, 4);
        });
        Assert.Equal(Enum.GetValues<Stage>().Length, playbook.Stages.Count);
        Assert.Equal(CaseRule.Codes.Order(), playbook.Escalation.Rules.Select(r => r.Code).Order());
    }

    private static Playbook Read(string yaml) => PlaybookReader.Read(yaml, "company.yaml", PlaybookFile.EmbeddedText());
}
