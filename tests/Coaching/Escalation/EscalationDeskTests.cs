using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Tests.Support;
using static CoachBot.Coaching.Tests.Escalation.Desked;

namespace CoachBot.Coaching.Tests.Escalation;

public class EscalationDeskTests
{
    private readonly Desked _room = new();

    [Fact]
    public void A_case_is_handed_up_taken_advised_asked_answered_and_resolved()
    {
        var e = _room.Raised();
        Assert.Equal((EscalationStatus.Open, "team-lead", "Please ring her."), (e.State.Status, e.State.Rung, e.State.Note));

        _room.On(e, d => d.Take(e, By(Sara)));
        Assert.Equal((EscalationStatus.Taken, "Sara"), (e.State.Status, e.State.Owner?.Name));
        _room.On(e, d => d.Ask(e, "Has she been rung?", By(Sara)));
        Assert.Equal("Has she been rung?", e.State.Question);
        _room.On(e, d => d.Answer(e, "Not yet.", By(Mia)));
        Assert.Null(e.State.Question);
        _room.On(e, d => d.Advise(e, "Ring her at noon.", By(Sara)));
        Assert.Equal("Ring her at noon.", e.State.LastAdvice);
        _room.On(e, d => d.Resolve(e, "Refunded, and she stays.", By(Sara)));
        Assert.Equal((EscalationStatus.Resolved, "Refunded, and she stays.", null), (e.State.Status, e.State.Outcome, e.State.Due));
    }

    [Fact]
    public void Of_two_who_take_it_one_has_it_and_the_other_is_told_who()
    {
        var e = _room.Raised();
        Assert.False(_room.On(e, d => d.Take(e, By(Sara))).IsRefused);
        var second = _room.On(e, d => d.Take(e, By(Omar)));
        Assert.Equal(DeskRefusalCode.AlreadyTaken, second.Refusal?.Code);
        Assert.Contains("Sara", second.Refusal!.Text, StringComparison.Ordinal);
        Assert.Equal("Sara", e.State.Owner?.Name);
        Assert.Equal(new Refused(DeskAct.Take, DeskRefusalCode.AlreadyTaken) { At = _room.Now, By = Omar.Person }, e.Events[^1]);
    }

    [Fact]
    public void Of_ten_at_once_exactly_one_has_it_in_the_end()
    {
        // Each decides on what it loaded; the version check lets one in, and the others decide again.
        var e = _room.Raised();
        var actors = Enumerable.Range(0, 10).Select(i => i % 2 == 0 ? Sara : Omar).ToList();
        var first = actors.Select(a => _room.Desk.Take(EscalationRecord.From([.. e.Events]), By(a))).ToList();
        Assert.All(first, a => Assert.False(a.IsRefused));
        e.Add(first[3].Events);
        var second = actors.Where((_, i) => i != 3).Select(a => _room.Desk.Take(EscalationRecord.From([.. e.Events]), By(a))).ToList();
        Assert.Equal(5, second.Count(a => a.Refusal?.Code == DeskRefusalCode.AlreadyTaken));
        Assert.Equal(4, second.Count(a => a.IsRepeat));
    }

    [Fact]
    public void Taking_twice_or_pressing_the_same_button_twice_records_nothing_more()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Advise(e, "Ring her.", By(Sara, "E-1:advise:7")));
        var count = e.Events.Count;
        Assert.True(_room.On(e, d => d.Advise(e, "Ring her.", By(Sara, "E-1:advise:7"))).IsRepeat);
        Assert.True(_room.On(e, d => d.Take(e, By(Sara))).IsRepeat);
        Assert.Equal(count, e.Events.Count);
    }

    [Fact]
    public void Advice_on_an_open_one_makes_it_the_advisers()
    {
        var e = _room.Raised();
        var answer = _room.On(e, d => d.Advise(e, "Ring her.", By(Sara)));
        Assert.Equal([typeof(Taken), typeof(Advised)], answer.Events.Select(h => h.GetType()));
        Assert.Equal(DeskRefusalCode.AlreadyTaken, _room.On(e, d => d.Advise(e, "Write to her.", By(Omar))).Refusal?.Code);
        Assert.Equal("Ring her.", e.State.LastAdvice);
    }

    [Fact]
    public void Somebody_who_may_not_act_is_told_so_politely_and_it_goes_on_record()
    {
        var e = _room.Raised(rung: "department-head");
        foreach (var actor in new[] { Stranger, Sara, Ines, Dev })
        {
            var answer = _room.On(e, d => d.Take(e, By(actor)));
            Assert.Equal(DeskRefusalCode.NotYourRole, answer.Refusal?.Code);
            Assert.Contains("our head of customer care", answer.Refusal!.Text, StringComparison.Ordinal);
            Assert.Equal(actor.Person, Assert.IsType<Refused>(e.Events[^1]).By);
        }

        Assert.Equal(EscalationStatus.Open, e.State.Status);
        Assert.False(_room.On(e, d => d.Take(e, By(Hanna))).IsRefused);
    }

    [Fact]
    public void A_higher_rung_may_act_on_what_is_below_it()
    {
        var e = _room.Raised();
        Assert.False(_room.On(e, d => d.Decline(e, "The lead sits beside me.", By(Mo))).IsRefused);
    }

    [Fact]
    public void Who_goes_by_another_id_is_known_by_it()
    {
        var e = _room.Raised();
        var sara = new Actor(new Person("aad:77", "S. Lind"), AmongManagers: true, ["29:SARA"]);
        Assert.False(_room.On(e, d => d.Take(e, By(sara))).IsRefused);
    }

    [Fact]
    public void A_name_is_not_enough_where_the_playbook_gives_ids()
    {
        var e = _room.Raised();
        Assert.Equal(DeskRefusalCode.NotYourRole, _room.On(e, d => d.Take(e, By(new Actor(new Person("29:else", "Sara"), AmongManagers: true)))).Refusal?.Code);
    }

    [Fact]
    public void On_a_rung_without_names_whoever_the_ladder_names_decides_wherever_they_say_it()
    {
        _room.Current = _room.Current with { Ladder = [.. _room.Current.Ladder.Select(r => r.Code == "duty-manager" ? r with { People = [] } : r)] };
        var e = _room.Raised(rung: "duty-manager");
        Assert.Contains(DeskAct.Take, _room.Desk.ActsOf(e, Sara with { AmongManagers = false }));
        Assert.DoesNotContain(DeskAct.Take, _room.Desk.ActsOf(e, Stranger with { AmongManagers = false }));
    }

    [Fact]
    public void Where_the_ladder_names_nobody_whoever_is_among_the_managers_decides()
    {
        _room.Current = Some.Playbook;
        var e = _room.Raised();
        Assert.Equal(DeskRefusalCode.NotYourRole, _room.On(e, d => d.Take(e, By(Stranger with { AmongManagers = false }))).Refusal?.Code);
        Assert.False(_room.On(e, d => d.Take(e, By(Stranger))).IsRefused);
    }

    [Fact]
    public void Nobody_decides_on_a_case_they_handed_up_themselves()
    {
        var e = EscalationRecord.Started((Raised)_room.Desk.Raise("E-9", Some.Case(), Verdict(), null, By(Sara)).Events[0]);
        Assert.Equal(DeskRefusalCode.OwnCase, _room.On(e, d => d.Take(e, By(Sara))).Refusal?.Code);
        Assert.False(_room.On(e, d => d.Take(e, By(Omar))).IsRefused);
    }

    [Fact]
    public void A_card_forged_with_another_case_changes_nothing()
    {
        var e = _room.Raised();
        var before = e.State;
        var answer = _room.On(e, d => d.Resolve(e, "done", new DeskCall(Sara, "x", "C-4711")));
        Assert.Equal(DeskRefusalCode.WrongCase, answer.Refusal?.Code);
        Assert.Equal(before, e.State);
        Assert.False(_room.On(e, d => d.Take(e, new DeskCall(Sara, "x", e.CaseNumber))).IsRefused);
    }

    [Fact]
    public void An_escalation_nobody_knows_is_answered_politely_and_leaves_no_trace()
    {
        foreach (var answer in new[] { _room.Desk.Take(null, By(Sara)), _room.Desk.Answer(null, "x", By(Mia)), _room.Desk.Reopen(null, "x", By(Sara)) })
        {
            Assert.Equal(DeskRefusalCode.Unknown, answer.Refusal?.Code);
            Assert.Empty(answer.Events);
        }
    }

    [Fact]
    public void Words_are_asked_for_where_the_record_needs_them()
    {
        var e = _room.Raised();
        DeskAnswer[] answers =
        [
            _room.Desk.Advise(e, " ", By(Sara)), _room.Desk.Ask(e, "", By(Sara)), _room.Desk.Decline(e, "\n", By(Sara)), _room.Desk.Resolve(e, " ", By(Sara)),
        ];
        Assert.All(answers, a => Assert.Equal(DeskRefusalCode.NeedsText, a.Refusal?.Code));
        Assert.Equal(4, answers.Select(a => a.Refusal!.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_is_said_is_masked_before_it_is_kept()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Advise(e, "Write to dana@example.org.", By(Sara)));
        Assert.DoesNotContain("dana@example.org", e.State.LastAdvice, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_agent_answers_and_only_what_was_asked()
    {
        var e = _room.Raised();
        Assert.Equal(DeskRefusalCode.NothingAsked, _room.On(e, d => d.Answer(e, "Yes.", By(Mia))).Refusal?.Code);
        _room.On(e, d => d.Ask(e, "Is she well?", By(Sara)));
        Assert.Equal(DeskRefusalCode.NotYourRole, _room.On(e, d => d.Answer(e, "Yes.", By(Omar))).Refusal?.Code);
        Assert.Equal(DeskRefusalCode.NeedsText, _room.On(e, d => d.Answer(e, " ", By(Mia))).Refusal?.Code);
        Assert.False(_room.On(e, d => d.Answer(e, "Yes.", By(Mia))).IsRefused);
    }

    [Fact]
    public void What_is_over_can_only_be_opened_again()
    {
        var e = _room.Raised();
        Assert.Equal(DeskRefusalCode.NotClosed, _room.On(e, d => d.Reopen(e, "again", By(Sara))).Refusal?.Code);
        _room.On(e, d => d.Decline(e, "A question of opening hours.", By(Sara)));
        Assert.Equal((EscalationStatus.Declined, "A question of opening hours."), (e.State.Status, e.State.Reason));
        Assert.Equal(DeskRefusalCode.AlreadyDeclined, _room.On(e, d => d.Take(e, By(Omar))).Refusal?.Code);
        Assert.Null(EscalationClock.NextTick(e.State, _room.Now));

        _room.On(e, d => d.Reopen(e, "She wrote again.", By(Mia)));
        Assert.Equal((EscalationStatus.Open, null), (e.State.Status, e.State.Owner));
        Assert.NotNull(EscalationClock.NextTick(e.State, _room.Now));
        _room.On(e, d => d.Resolve(e, "Sorted.", By(Omar)));
        Assert.Equal(DeskRefusalCode.AlreadyResolved, _room.On(e, d => d.Resolve(e, "Sorted.", By(Sara))).Refusal?.Code);
    }

    [Fact]
    public void Putting_it_off_has_an_end_and_a_limit()
    {
        var e = _room.Raised(Urgency.Now);
        Assert.Equal(DeskRefusalCode.BadTime, _room.On(e, d => d.Snooze(e, _room.Now, By(Sara))).Refusal?.Code);
        Assert.Equal(DeskRefusalCode.BadTime, _room.On(e, d => d.Snooze(e, "soon", TimeZoneInfo.Utc, By(Sara))).Refusal?.Code);
        Assert.Equal(DeskRefusalCode.SnoozeTooLong, _room.On(e, d => d.Snooze(e, "in 2 hours", TimeZoneInfo.Utc, By(Sara))).Refusal?.Code);
        Assert.False(_room.On(e, d => d.Snooze(e, "in 30 minutes", TimeZoneInfo.Utc, By(Sara))).IsRefused);
        Assert.Equal((EscalationStatus.Snoozed, _room.Now.AddMinutes(30)), (e.State.Status, e.State.SnoozedUntil));
        _room.On(e, d => d.Take(e, By(Omar)));
        Assert.Equal((EscalationStatus.Taken, null), (e.State.Status, e.State.SnoozedUntil));
    }

    [Fact]
    public void Handing_up_again_adds_a_note_or_moves_it_up_but_never_makes_a_second_one()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Take(e, By(Sara)));
        Assert.True(_room.On(e, d => d.Raise("E-2", Some.Case(), Verdict(), null, By(Mia), e)).IsRepeat);
        _room.On(e, d => d.Raise("E-2", Some.Case(), Verdict(), "She rang again.", By(Mia), e));
        Assert.Equal(("E-1", "She rang again.", "Sara"), (e.Number, e.State.Note, e.State.Owner?.Name));

        _room.On(e, d => d.Raise("E-2", Some.Case(), Verdict(Urgency.Now, "duty-manager", reason: "safety"), null, By(Mia), e));
        Assert.Equal((Urgency.Now, "duty-manager", null, EscalationStatus.Open), (e.State.Urgency, e.State.Rung, e.State.Owner, e.State.Status));
        Assert.Equal(_room.Now.AddMinutes(15), e.State.Due);
    }

    [Fact]
    public void What_the_case_was_handed_up_to_before_counts_when_it_comes_again()
    {
        var c = Some.Case();
        Assert.Equal("department-head", RungOf(c));
        foreach (var rung in new[] { "team-lead", "duty-manager" })
            c.Record(new EscalationRaised(Verdict(rung: rung), null) { At = _room.Now, By = Some.Agent });
        Assert.Equal("director", RungOf(c));

        string RungOf(Case handedUp) => ((Raised)_room.Desk.Raise("E-3", handedUp, Verdict(rung: "director"), null, By(Mia)).Events[0]).Rung;
    }

    [Fact]
    public void More_haste_wakes_what_was_put_off()
    {
        var e = _room.Raised();
        _room.On(e, d => d.Snooze(e, _room.Now.AddHours(5), By(Sara)));
        _room.On(e, d => d.Raise("E-2", Some.Case(), Verdict(Urgency.Now), null, By(Mia), e));
        Assert.Equal((EscalationStatus.Open, null, _room.Now.AddMinutes(15)), (e.State.Status, e.State.SnoozedUntil, e.State.Due));
    }

    [Fact]
    public void A_case_that_ends_takes_its_escalation_along_unless_somebody_senior_had_to_see_it()
    {
        var must = _room.Raised();
        Assert.True(_room.On(must, d => d.CaseClosed(must, "Refunded.", Some.Agent)).IsRepeat);
        _room.On(must, d => d.Advise(must, "Refund it.", By(Sara)));
        _room.On(must, d => d.CaseClosed(must, "Refunded.", Some.Agent));
        Assert.Equal(EscalationStatus.Resolved, must.State.Status);

        var may = _room.Raised(must: false);
        _room.On(may, d => d.CaseClosed(may, "Refunded.", Some.Agent));
        Assert.Equal(("Refunded.", EscalationStatus.Resolved), (may.State.Outcome, may.State.Status));
    }

    [Fact]
    public void Everybody_sees_the_actions_that_are_theirs()
    {
        var e = _room.Raised();
        Assert.Equal([DeskAct.Take, DeskAct.Advise, DeskAct.Ask, DeskAct.Decline, DeskAct.Snooze, DeskAct.Resolve], _room.Desk.ActsOf(e, Sara));
        Assert.Empty(_room.Desk.ActsOf(e, Mia));
        Assert.Empty(_room.Desk.ActsOf(e, Stranger));
        _room.On(e, d => d.Ask(e, "Well?", By(Sara)));
        Assert.Equal([DeskAct.Answer], _room.Desk.ActsOf(e, Mia));
        Assert.Empty(_room.Desk.ActsOf(e, Omar));
        Assert.DoesNotContain(DeskAct.Take, _room.Desk.ActsOf(e, Sara));
        _room.On(e, d => d.Resolve(e, "Done.", By(Sara)));
        Assert.All(new[] { Sara, Omar, Mia }, a => Assert.Equal([DeskAct.Reopen], _room.Desk.ActsOf(e, a)));
    }

    [Fact]
    public void Every_action_that_is_shown_can_be_done_and_no_other()
    {
        foreach (var prepare in new Action<EscalationRecord>[]
        {
            _ => { },
            e => _room.On(e, d => d.Take(e, By(Sara))),
            e => _room.On(e, d => d.Ask(e, "Well?", By(Omar))),
            e => _room.On(e, d => d.Snooze(e, _room.Now.AddHours(1), By(Sara))),
            e => _room.On(e, d => d.Resolve(e, "Done.", By(Sara))),
            e => _room.On(e, d => d.Decline(e, "None.", By(Dev))),
        })
        {
            var e = _room.Raised();
            prepare(e);
            foreach (var actor in new[] { Sara, Omar, Dev, Mia, Stranger })
            {
                var shown = _room.Desk.ActsOf(e, actor);
                foreach (var act in Enum.GetValues<DeskAct>())
                    Assert.True(shown.Contains(act) == (Do(e, act, actor) is { IsRefused: false, IsRepeat: false }), $"{actor.Person.Name} {act} on {e.State.Status}");
            }
        }
    }

    private DeskAnswer Do(EscalationRecord e, DeskAct act, Actor actor) => act switch
    {
        DeskAct.Take => _room.Desk.Take(e, By(actor)),
        DeskAct.Advise => _room.Desk.Advise(e, "x", By(actor)),
        DeskAct.Ask => _room.Desk.Ask(e, "x", By(actor)),
        DeskAct.Answer => _room.Desk.Answer(e, "x", By(actor)),
        DeskAct.Decline => _room.Desk.Decline(e, "x", By(actor)),
        DeskAct.Snooze => _room.Desk.Snooze(e, _room.Now.AddHours(1), By(actor)),
        DeskAct.Resolve => _room.Desk.Resolve(e, "x", By(actor)),
        _ => _room.Desk.Reopen(e, "x", By(actor)),
    };
}
