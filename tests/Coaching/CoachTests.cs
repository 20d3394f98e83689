using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;
using CoachBot.Tests.Support;

namespace CoachBot.Coaching.Tests;

public class CoachTests
{
    private readonly FakeReader _reader = new();
    private readonly FakeTime _time = new();
    private readonly Coach _coach;
    private readonly Case _case = Some.Case();

    public CoachTests() => _coach = new Coach(_reader, PlaybookFile.Embedded(), _time);

    [Fact]
    public async Task The_first_message_opens_the_first_stage_and_later_ones_are_read_with_the_earlier()
    {
        await Wrote("one");
        await Wrote("two");
        Assert.Equal([nameof(CaseOpened), nameof(StageEntered), nameof(CustomerWrote), nameof(CustomerWrote)], _case.Events.Select(e => e.GetType().Name));
        Assert.Equal(["one"], _reader.Read[1].Earlier);
    }

    [Fact]
    public async Task An_action_recorded_once_is_not_recorded_again()
    {
        await _coach.CustomerWroteAsync(_case, "one", Some.Agent, "a1", default);
        var again = await _coach.CustomerWroteAsync(_case, "one", Some.Agent, "a1", default);
        _coach.Record(_case, Fact.Wish, "x", Some.Agent, "a2");
        _coach.Record(_case, Fact.Wish, "x", Some.Agent, "a2");
        Assert.Equal("C-1001", again.CaseNumber);
        Assert.Equal((1, 1), (_case.Messages.Count, _case.All(Fact.Wish).Count()));
    }

    [Fact]
    public async Task Advice_to_hand_up_goes_on_record_once_and_again_when_it_grows()
    {
        _reader.Message("a manager", 2, 0, null, (Signals.Manager, "a manager")).Message("hacked", 2, 0, null, (Signals.Security, "hacked"));
        await Wrote("a manager");
        await Wrote("well?");
        await Wrote("hacked");
        Assert.Equal([Urgency.Today, Urgency.Now], _case.Events.OfType<EscalationAdvised>().Select(a => a.Verdict.Urgency));
    }

    [Fact]
    public async Task A_message_that_was_not_the_customers_is_taken_back()
    {
        await Wrote("one");
        await Wrote("two");
        _coach.Withdraw(_case, Some.Agent);
        Assert.Equal("one", Assert.Single(_case.Messages).Text);
    }

    [Fact]
    public async Task A_reply_that_quotes_and_asks_counts_as_saying_it_back_and_as_an_acknowledgement()
    {
        _reader.Message("the parcel never came to us", 2, 0, new Gist(null, "the parcel never came"));
        var guidance = await Wrote("the parcel never came to us");
        Assert.False(_coach.Advance(_case, Some.Agent, null));
        _coach.Sent(_case, guidance.SayFirst, suggested: true, Some.Agent, null);
        Assert.True(_coach.Advance(_case, Some.Agent, null));
        Assert.True(_coach.Advance(_case, Some.Agent, null));
        Assert.Equal(Stage.Ask, _case.Stage);
    }

    [Fact]
    public async Task A_reply_that_says_nothing_back_does_not_count()
    {
        await Wrote("the parcel never came to us");
        _coach.Sent(_case, "We are closed on Sundays.", suggested: false, Some.Agent, null);
        Assert.Equal(["What you said back to them"], _coach.Stage(_case).Missing);
    }

    [Theory]
    [InlineData("I've noted it, so you won't have to explain it again. What would help most today?")]
    [InlineData("You've asked for this: “send it today”; what else should I know?")]
    [InlineData("Let me check I understand. Could you take me through it from the start?")]
    public async Task Neither_a_promise_nor_their_wish_is_their_story_said_back(string sent)
    {
        _reader.Message("the parcel never came to us, send it today", 2, 0, new Gist(null, "the parcel never came", "send it today"));
        await Wrote("the parcel never came to us, send it today");
        _coach.Sent(_case, sent, suggested: true, Some.Agent, null);
        Assert.Null(_case.Latest(Fact.SaidBack));
    }

    [Fact]
    public async Task Their_account_is_offered_in_their_words()
    {
        await Wrote("the parcel never came to us");
        _coach.Record(_case, Fact.SaidBack, "I told them it is lost", Some.Agent, null);
        _case.At(Stage.FindOut);
        Assert.Equal("the parcel never came to us", _coach.Stage(_case).Asks[0].Value);
    }

    [Fact]
    public async Task A_checked_draft_counts_for_what_was_read_in_it()
    {
        _reader.Reply("So it broke on Monday?", send: true, [Moves.Restate]);
        await Wrote("it broke");
        await _coach.CheckDraftAsync(_case, "So it broke on Monday?", Some.Agent, null, default);
        _coach.Sent(_case, "So it broke on Monday?", suggested: false, Some.Agent, null);
        Assert.Equal("So it broke on Monday?", _case.Latest(Fact.SaidBack));
    }

    [Fact]
    public void Stages_go_forward_back_and_past_with_a_reason()
    {
        _case.At(Stage.Ask);
        Assert.False(_coach.Advance(_case, Some.Agent, null));
        _coach.Skip(_case, "They only want it sent.", Some.Agent, null);
        Assert.Equal(Stage.FindOut, _case.Stage);
        Assert.True(_coach.Back(_case, Some.Agent, null));
        Assert.Equal(Stage.Ask, _case.Stage);
        _coach.Skip(_case, "They only want it sent.", Some.Agent, null);
        Assert.Equal("The stages were walked up to “Find out”, leaving out: Ask (reason given: They only want it sent.).", _coach.Brief(_case).Procedure);
        Assert.False(_coach.Back(Some.Case().At(Stage.Listen), Some.Agent, null));
    }

    [Fact]
    public async Task A_hand_up_carries_the_whole_case_in_one_hop()
    {
        _reader.Message("I want a manager. Refund me.", 3, 1, new Gist("refund", null, "Refund me", "no car for a week"), (Signals.Manager, "I want a manager"));
        await Wrote("I want a manager. Refund me.");
        _coach.Promise(_case, "Sara", "ring back", "today 17:00", TimeZoneInfo.Utc, Some.Agent, null);
        var brief = _coach.Raise(_case, "They have been very patient.", Some.Agent, "up");
        Assert.Equal("How can I make this right?", brief.Question);
        Assert.Equal(("Today", "our team lead", "Refund me", "no car for a week", "angry"), (brief.UrgencyWord, brief.RungName, brief.Wish, brief.Stake, brief.HeatWord));
        Assert.Equal("They have been very patient.", brief.Note);
        Assert.Equal("ring back", Assert.Single(brief.OpenPromises).What);
        Assert.Equal("Handed up to our team lead", brief.Timeline[^1].Text);
        Assert.Equal(brief.Timeline.Count, _coach.Raise(_case, null, Some.Agent, "up").Timeline.Count);
    }

    [Fact]
    public async Task The_customer_is_told_who_why_by_when_and_that_nothing_needs_repeating()
    {
        _reader.Message("I want a manager.", 3, 0, null, (Signals.Manager, "I want a manager"));
        await Wrote("I want a manager.");
        Assert.Equal(
            "I'm bringing in our team lead, as you asked. Everything you've told me goes along, so you won't have to repeat it, and you'll hear back within 2 hours.",
            _coach.HandUp(_case).CustomerLine);
    }

    [Fact]
    public async Task An_agent_may_hand_up_what_the_coach_would_not()
    {
        await Wrote("hm");
        Assert.False(_coach.Judge(_case).Escalate);
        Assert.Equal((true, "agent-asked"), (_coach.HandUp(_case).Verdict.Escalate, _coach.HandUp(_case).Verdict.Rule));
        Assert.True(_coach.Raise(_case, null, Some.Agent, null).Verdict.Escalate);
    }

    [Fact]
    public async Task An_overdue_promise_hands_the_case_up_by_itself()
    {
        await Wrote("hm");
        Assert.NotNull(_coach.Promise(_case, "Sara", "ring", "in 1 hour", TimeZoneInfo.Utc, Some.Agent, null).Promise);
        _time.Advance(TimeSpan.FromMinutes(74));
        Assert.False(_coach.Judge(_case).Escalate);
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("case:promise-broken", _coach.Judge(_case).Rule);
    }

    [Fact]
    public void Handing_the_customer_on_twice_hands_the_case_up()
    {
        _coach.HandOver(_case, "Omar", "He knows invoices.", Some.Agent, "C-1:1:over");
        _coach.HandOver(_case, "Omar", "He knows invoices.", Some.Agent, "C-1:1:over");
        Assert.False(_coach.Judge(_case).Escalate);
        _coach.HandOver(_case, "Ines", "Write to ines@example.org.", Some.Agent, null);
        Assert.Equal("case:handed-over", _case.Advised?.Verdict.Rule);
        var lines = _coach.Timeline(_case).Where(l => l.Text.StartsWith("Handed on to", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Handed on to Omar", "Handed on to Ines"], lines.Select(l => l.Text));
        Assert.DoesNotContain("ines@example.org", lines[1].Quote, StringComparison.Ordinal);
        Assert.Contains("handed on often enough", _coach.HandUp(_case).CustomerLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Declining_keeps_the_reason() => Assert.Equal("It's settled.", Declined().Declined!.Reason);

    [Fact]
    public void A_case_that_is_not_done_does_not_close() =>
        Assert.Throws<InvalidOperationException>(() => _coach.Close(_case.At(Stage.Close), Some.Agent, null));

    [Fact]
    public void A_case_can_be_stopped_without_an_outcome()
    {
        _coach.Stop(_case, "Opened by mistake.", Some.Agent, null);
        Assert.Equal((null, "Opened by mistake."), (_case.Closed!.Outcome, _case.Closed.Reason));
    }

    [Fact]
    public void Every_stage_and_way_has_a_title()
    {
        Assert.Equal("Find out", _coach.Title(Stage.FindOut));
        Assert.Equal("We can't help", _coach.Title(Resolution.WeCannotHelp));
    }

    private Case Declined()
    {
        _coach.Decline(_case, "It's settled.", Some.Agent, null);
        return _case;
    }

    private ValueTask<MessageGuidance> Wrote(string text) => _coach.CustomerWroteAsync(_case, text, Some.Agent, null, default);
}
