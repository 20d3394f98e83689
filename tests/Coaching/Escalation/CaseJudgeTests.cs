using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;

namespace CoachBot.Coaching.Tests.Escalation;

public class CaseJudgeTests
{
    [Theory]
    [InlineData(Signals.SelfHarm, Urgency.Now, "duty-manager")]
    [InlineData(Signals.Threat, Urgency.Now, "duty-manager")]
    [InlineData(Signals.Safety, Urgency.Now, "duty-manager")]
    [InlineData(Signals.Security, Urgency.Now, "duty-manager")]
    [InlineData(Signals.Outage, Urgency.Now, "team-lead")]
    [InlineData(Signals.Manager, Urgency.Today, "team-lead")]
    [InlineData(Signals.Discrimination, Urgency.Today, "department-head")]
    [InlineData(Signals.Legal, Urgency.Today, "department-head")]
    [InlineData(Signals.Regulator, Urgency.Today, "department-head")]
    public void A_red_signal_hands_up_however_calmly_it_is_said(string signal, Urgency urgency, string rung)
    {
        var verdict = Judge(Some.Wrote("some words", 0, 0, null, (signal, "some words")));
        Assert.Equal((true, true, urgency, rung, $"red-signal:{signal}"), (verdict.Escalate, verdict.Must, verdict.Urgency, verdict.Rung, verdict.Rule));
        Assert.Equal("some words", verdict.Reasons[0].Evidence);
    }

    [Theory]
    [InlineData("Why do you need my birthday?", Signals.Privacy, false)]
    [InlineData("You leaked my address to my ex.", Signals.Privacy, true)]
    [InlineData("Under GDPR I ask for a copy.", Signals.Privacy, true)]
    [InlineData("I'll leave a bad review.", Signals.Publicity, false)]
    [InlineData("The Gazette will love this.", Signals.Publicity, true)]
    [InlineData("I want my money back.", Signals.MoneyBack, false)]
    [InlineData("I've asked twice.", Signals.Repeat, false)]
    [InlineData("I'm off to a competitor.", Signals.Churn, false)]
    public void Some_signals_hand_up_by_what_is_said(string text, string signal, bool escalate) =>
        Assert.Equal(escalate, Judge(Some.Wrote(text, 2, 0, null, (signal, text))).Escalate);

    [Theory]
    [InlineData(4, false, Signals.Repeat)]
    [InlineData(4, false, Signals.MoneyBack, Signals.Repeat)]
    [InlineData(2, false, Signals.Repeat, Signals.Churn)]
    [InlineData(3, true, Signals.Repeat, Signals.Churn)]
    [InlineData(3.4, true, Signals.BrokenPromise, Signals.StaffConduct)]
    [InlineData(4, false)]
    public void Smaller_signals_add_up_only_in_anger(double heat, bool escalate, params string[] signals)
    {
        var c = Some.Wrote("some words", heat, 0, null, [.. signals.Select(s => (s, "some words"))]);
        Assert.Equal(escalate, Judge(c).Escalate);
    }

    [Fact]
    public void Smaller_signals_add_up_over_the_messages_of_a_case()
    {
        var c = Some.Wrote("asked twice", 2, 0, null, (Signals.Repeat, "asked twice")).Wrote("I'm leaving", 3.2, 0, null, (Signals.Churn, "I'm leaving"));
        Assert.Equal("signals-add-up", Judge(c).Rule);
        Assert.Equal([Signals.Repeat, Signals.Churn], Judge(c).Reasons.Select(r => r.Code));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.5)]
    [InlineData(3)]
    [InlineData(4)]
    public void Tone_never_changes_how_urgent_it_is(double heat)
    {
        var rude = Some.Wrote("you clowns, our tills are down", heat, 3.6, null, (Signals.Outage, "our tills are down"), (Signals.Abuse, "you clowns"));
        Assert.Equal(Urgency.Now, Judge(rude).Urgency);
        var small = Some.Wrote("I want a manager over this 50 p", heat, 0.5, null, (Signals.Manager, "I want a manager"));
        Assert.Equal(Urgency.Today, Judge(small).Urgency);
    }

    [Theory]
    [InlineData(0, Urgency.ThisWeek)]
    [InlineData(2.5, Urgency.Today)]
    [InlineData(3.5, Urgency.Now)]
    public void Impact_sets_how_urgent_it_is(double impact, Urgency urgency)
    {
        var c = Some.Wrote("again, and I'm leaving", 3, impact, null, (Signals.Repeat, "again"), (Signals.Churn, "I'm leaving"));
        Assert.Equal(urgency, Judge(c).Urgency);
    }

    [Fact]
    public void The_most_serious_reason_comes_first_and_says_where_it_goes()
    {
        var c = Some.Wrote("my lawyer, and a manager, and I'm hacked", 3, 0, null, (Signals.Legal, "my lawyer"), (Signals.Manager, "a manager"), (Signals.Security, "I'm hacked"));
        var verdict = Judge(c);
        Assert.Equal([Signals.Security, Signals.Manager, Signals.Legal], verdict.Reasons.Take(3).Select(r => r.Code));
        Assert.Equal("duty-manager", verdict.Rung);
    }

    [Theory]
    [InlineData("over-authority", true)]
    [InlineData("data-refused", true)]
    [InlineData("cannot-help", false)]
    [InlineData("promise-broken", true)]
    [InlineData("refused-twice", false)]
    [InlineData("heat-rising", false)]
    [InlineData("handed-over", false)]
    [InlineData("contacts", false)]
    public void The_record_of_a_case_can_hand_it_up(string rule, bool must)
    {
        var verdict = Judge(Breaking(rule));
        Assert.Equal((true, must, $"case:{rule}"), (verdict.Escalate, verdict.Must, verdict.Rule));
        Assert.Equal(rule, verdict.Reasons[0].Code);
    }

    [Fact]
    public void Half_of_what_a_rule_asks_for_is_not_enough()
    {
        Assert.False(Judge(Some.Wrote("a", 1).Wrote("b", 2)).Escalate);
        Assert.False(Judge(Some.Wrote("a", 1).With(Fact.Refused, "a voucher")).Escalate);
        Assert.False(Judge(Some.Wrote("a", 1).With(Fact.Compensation, "50 EUR off")).Escalate);
        Assert.False(Judge(Some.Wrote("a", 1).With(Resolution.DataRefused).With(Fact.Alternative, "Show the card in any branch")).Escalate);
        Assert.False(Judge(Some.Wrote("a", 1).HandedOver("Omar")).Escalate);
        Assert.False(Judge(Some.Wrote("a", 1).With(new Promise(1, "Sara", "ring", Some.Monday.AddHours(-0.1)))).Escalate);
    }

    [Fact]
    public void A_senior_agent_may_say_that_we_cannot_help()
    {
        var senior = Some.Playbook with { Authority = Some.Playbook.Authority with { Role = "senior" } };
        Assert.False(CaseJudge.Of(Breaking("cannot-help"), senior, Some.Monday).Escalate);
    }

    [Theory]
    [InlineData("contacts", 3)]
    [InlineData("heat-rising", 2)]
    [InlineData("refused-twice", 1)]
    public void Somebody_new_hands_up_sooner(string rule, int times)
    {
        var c = Some.Wrote("a", 1);
        for (var i = 1; i < times || (i == 1 && rule == "refused-twice"); i++)
            c = rule == "refused-twice" ? c.With(Fact.Refused, "a voucher") : c.Wrote($"{i}", rule == "contacts" ? 1 : 1 + i);
        Assert.False(Judge(c).Escalate);
        var verdict = CaseJudge.Of(c, NewHire(since: new DateOnly(2026, 1, 5)), Some.Monday);
        Assert.Equal(($"case:{rule}", "new"), (verdict.Rule, verdict.Role));
    }

    [Fact]
    public void Somebody_new_hands_up_at_less_heat_and_fewer_signs()
    {
        var c = Some.Wrote("asked twice", 2.4, 0, null, (Signals.Repeat, "asked twice"));
        Assert.False(Judge(c).Escalate);
        Assert.Equal("signals-add-up", CaseJudge.Of(c, NewHire(since: new DateOnly(2026, 2, 1)), Some.Monday).Rule);
    }

    [Fact]
    public void After_their_first_weeks_nobody_is_new_and_who_has_a_role_of_their_own_keeps_it()
    {
        var c = Some.Wrote("asked twice", 2.4, 0, null, (Signals.Repeat, "asked twice"));
        Assert.False(CaseJudge.Of(c, NewHire(since: new DateOnly(2025, 11, 1)), Some.Monday).Escalate);
        Assert.Equal("senior", CaseJudge.Of(c, NewHire(since: new DateOnly(2025, 11, 1), role: "senior"), Some.Monday).Role);
        Assert.Equal("new", CaseJudge.Of(c, NewHire(role: "new"), Some.Monday).Role);
    }

    [Fact]
    public void Somebody_new_may_give_nothing_without_asking()
    {
        var c = Some.Wrote("a", 1).With(Fact.Compensation, "20 EUR off");
        Assert.False(Judge(c).Escalate);
        Assert.Equal("case:over-authority", CaseJudge.Of(c, NewHire(role: "new"), Some.Monday).Rule);
    }

    [Theory]
    [InlineData("I've been passed around all week", true)]
    [InlineData("I've been transferred three times", true)]
    [InlineData("I've asked before", false)]
    public void Having_been_handed_on_counts_when_the_customer_tells_it(string text, bool escalate)
    {
        var verdict = Judge(Some.Wrote(text, 1, 0, null, (Signals.Repeat, text)));
        Assert.Equal(escalate, verdict.Escalate);
        Assert.Equal(escalate ? text : null, (verdict.Reasons is [var first, ..] ? first.Evidence : null));
    }

    [Fact]
    public void Impact_and_heat_are_two_scores()
    {
        var rude = Judge(Some.Wrote("you clowns", 4, 0, null, (Signals.Abuse, "you clowns")));
        Assert.Equal((4d, 0d), (rude.Heat, rude.Impact));
        var polite = Judge(Some.Wrote("our tills are down", 0, 0, null, (Signals.Outage, "our tills are down")));
        Assert.Equal((0d, 4d, Urgency.Now), (polite.Heat, polite.Impact, polite.Urgency));
    }

    [Theory]
    [InlineData(Fact.Wish, "40 EUR back", 0)]
    [InlineData(Fact.Wish, "60 EUR back", 1)]
    [InlineData(Fact.Fair, "about 800 EUR", 2)]
    [InlineData(Fact.Request, "12,000 EUR of lost orders", 3)]
    [InlineData(Fact.Stake, "the wedding on Saturday", 1.5)]
    public void What_is_on_record_weighs_in_the_impact(Fact fact, string text, double impact) =>
        Assert.Equal(impact, Judge(Some.Wrote("a", 3).With(fact, text)).Impact);

    [Fact]
    public void A_large_sum_makes_it_more_urgent_than_a_small_one()
    {
        var small = Some.Wrote("a", 1).With(Fact.Compensation, "80 EUR");
        var large = Some.Wrote("a", 1).With(Fact.Compensation, "8000 EUR");
        var loose = Some.Playbook with { Escalation = Some.Playbook.Escalation with { Rules = [.. Some.Playbook.Escalation.Rules.Select(r => r with { Urgency = Urgency.ThisWeek })] } };
        Assert.Equal((Urgency.ThisWeek, Urgency.Today), (CaseJudge.Of(small, loose, Some.Monday).Urgency, CaseJudge.Of(large, loose, Some.Monday).Urgency));
    }

    [Fact]
    public void For_now_it_goes_to_somebody_who_is_there()
    {
        var c = Some.Wrote("our tills are down", 1, 0, null, (Signals.Outage, "our tills are down"));
        Assert.Equal("team-lead", Judge(c).Rung);
        Assert.Equal("duty-manager", CaseJudge.Of(c, Some.Playbook, Some.Monday.AddHours(14)).Rung);
    }

    [Fact]
    public void A_customer_still_angry_after_a_hand_up_goes_one_rung_further()
    {
        var c = Some.Wrote("a manager please", 2, 0, null, (Signals.Manager, "a manager please"));
        c.Record(new EscalationRaised(Judge(c), null) { At = Some.Monday.AddMinutes(5), By = Some.Agent });
        Assert.Equal("team-lead", Judge(c).Rung);
        c.Record(new CustomerWrote("STILL NOT", Some.Reading("STILL NOT", 3.5)) { At = Some.Monday.AddMinutes(30), By = Some.Agent });
        Assert.Equal("duty-manager", CaseJudge.Of(c, Some.Playbook, Some.Monday).Rung);
    }

    [Fact]
    public void Advice_is_news_when_it_is_first_or_more_urgent_or_has_another_reason()
    {
        var verdict = new Verdict(true, true, Urgency.Today, "team-lead", [new VerdictReason("manager", "", null)], "");
        Assert.True(CaseJudge.IsNews(verdict, null));
        Assert.False(CaseJudge.IsNews(verdict, verdict));
        Assert.True(CaseJudge.IsNews(verdict with { Urgency = Urgency.Now }, verdict));
        Assert.True(CaseJudge.IsNews(verdict with { Reasons = [new VerdictReason("legal", "", null)] }, verdict));
        Assert.False(CaseJudge.IsNews(verdict with { Escalate = false }, null));
    }

    [Theory]
    [InlineData("20 EUR off", 20)]
    [InlineData("£1,250.50 back", 1250.50)]
    [InlineData("1.250,50 €", 1250.50)]
    [InlineData("about $50", 50)]
    [InlineData("EUR 180", 180)]
    [InlineData("fifty quid or 60 pounds", 60)]
    public void Amounts_are_read_as_people_write_them(string text, double amount) =>
        Assert.Equal((decimal)amount, Assert.Single(Amounts.In(text)));

    private static Verdict Judge(Case c) => CaseJudge.Of(c, Some.Playbook, Some.Monday);

    private static Playbook NewHire(DateOnly? since = null, string? role = null) =>
        Some.Playbook with { Authority = Some.Playbook.Authority with { Agents = [new AgentPlay(new RungPerson(Some.Agent.Name, Some.Agent.Id, role), since)] } };

    private static Case Breaking(string rule)
    {
        var c = Some.Wrote("a", 1);
        return rule switch
        {
            "over-authority" => c.With(Fact.Compensation, "50.01 EUR off"),
            "data-refused" => c.With(Resolution.DataRefused).With(Fact.Alternative, "None."),
            "cannot-help" => c.With(Resolution.WeCannotHelp),
            "promise-broken" => c.With(new Promise(1, "Sara", "ring", Some.Monday.AddHours(-1))),
            "refused-twice" => c.With(Fact.Refused, "a voucher").With(Fact.Refused, "two vouchers"),
            "handed-over" => c.HandedOver("Omar").HandedOver("Ines"),
            "heat-rising" => c.Wrote("b", 1.7).Wrote("c", 2.4),
            _ => c.Wrote("b", 1).Wrote("c", 1).Wrote("d", 1).Wrote("e", 1),
        };
    }
}
