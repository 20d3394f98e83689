using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;

namespace CoachBot.Coaching.Tests.Guidance;

public class MessageGuideTests
{
    [Fact]
    public void A_calm_customer_gets_a_quick_plain_answer_without_apologies()
    {
        var c = Some.Wrote("Hi, item 3 is on invoice 4471 twice. Could you take one off? Thanks, Dana", 0.5, 0, new Gist("billing", "item 3 is on invoice 4471 twice", "Could you take one off?", null, "Dana"));
        Assert.Equal("Thanks for getting in touch, Dana. You'd like this: “Could you take one off”; have I got that right?", Say(c));
        Assert.Equal("Billing: “item 3 is on invoice 4471 twice”", Guide(c).About);
    }

    [Fact]
    public void An_angry_customer_is_thanked_and_hears_their_own_words_without_the_shouting()
    {
        var c = Some.Wrote("MY EVENING IS RUINED!!", 3.2, 0, new Gist(null, "MY EVENING IS RUINED"));
        Assert.Equal("Thank you for telling us straight. I'm sorry for what this has put you through: “my evening is ruined”. What happened, from the start?", Say(c));
    }

    [Fact]
    public void Venting_without_facts_is_answered_with_attention()
    {
        var c = Some.Wrote("AAARGH. So sick of this!!", 3.4);
        Assert.Equal("Thank you for telling us straight. I can hear how much this has taken out of you, and I'm sorry. What happened, from the start?", Say(c));
    }

    [Fact]
    public void A_missed_promise_is_apologised_for_in_the_first_line_and_the_records_stay_out()
    {
        var c = Some.Wrote("You said a van would come Monday. It's Thursday.", 2, 0, null, (Signals.BrokenPromise, "You said a van would come Monday"));
        Assert.StartsWith("I'm sorry you were left waiting for what you were promised: “You said a van would come Monday”.", Say(c), StringComparison.Ordinal);
        Assert.Equal("“Our records show …”", Guide(c).Avoid[0].Words);
    }

    [Theory]
    [InlineData(Signals.Repeat, "“As I already said …”")]
    [InlineData(Signals.Security, "“You must have clicked on something”")]
    [InlineData(Signals.Privacy, "“It's our policy”, “the system needs it”")]
    [InlineData(Signals.Legal, "“There's no need for that”")]
    [InlineData(Signals.Manager, "“They'll only tell you the same”")]
    [InlineData(Signals.Abuse, "“I don't have to take this”")]
    [InlineData(Signals.Churn, "“We have a great offer for you”")]
    [InlineData(Signals.MoneyBack, "A voucher straight away")]
    public void What_not_to_say_fits_what_was_said(string signal, string avoid) =>
        Assert.Equal(avoid, Guide(Some.Wrote("these words", 2, 0, null, (signal, "these words"))).Avoid[0].Words);

    [Theory]
    [InlineData(Signals.Manager, "bringing in our team lead now")]
    [InlineData(Signals.Security, "Please don't send any passwords")]
    [InlineData(Signals.Safety, "are you, and everyone with you, all right?")]
    [InlineData(Signals.SelfHarm, "emergency number or a crisis line")]
    [InlineData(Signals.Abuse, "if we leave the insults aside")]
    [InlineData(Signals.Regulator, "I won't try to talk you out of it")]
    [InlineData(Signals.Privacy, "whatever isn't needed you can leave out")]
    [InlineData(Signals.Repeat, "sorry it has taken so much effort")]
    [InlineData(Signals.Churn, "Whether you stay is up to you")]
    [InlineData(Signals.StaffConduct, "sorry that dealing with us left you with this")]
    public void What_matters_most_is_said(string signal, string words) =>
        Assert.Contains(words, Say(Some.Wrote("these words", 2, 0, null, (signal, "these words"))), StringComparison.Ordinal);

    [Fact]
    public void Insults_are_never_quoted_back()
    {
        var c = Some.Wrote("you useless idiots lost my parcel", 3.5, 0, new Gist("delivery", "you useless idiots lost my parcel"), (Signals.Abuse, "you useless idiots"));
        Assert.DoesNotContain("idiots", Say(c), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hacked_advertiser_gets_apology_manager_and_safety_in_that_order()
    {
        const string text = "You promised an answer in 24 hours. It's been three days, our ad account is hacked. I want a manager NOW.";
        var say = Say(Some.Wrote(text, 4, 3.6, null, (Signals.BrokenPromise, "You promised an answer in 24 hours"), (Signals.Security, "our ad account is hacked"), (Signals.Manager, "I want a manager NOW")));
        Assert.StartsWith("I'm sorry you were left waiting for what you were promised: “You promised an answer in 24 hours”. You asked for someone senior: I'm bringing in our duty manager now", say, StringComparison.Ordinal);
        Assert.Contains("Please don't send any passwords", say, StringComparison.Ordinal);
    }

    [Fact]
    public void Rising_heat_is_named_and_rising_twice_more_so()
    {
        var c = Some.Wrote("a", 1).Wrote("b", 2);
        Assert.Equal((HeatTrend.Rising, Some.Playbook.Trend.Rising), (Guide(c).Trend, Guide(c).TrendAdvice));
        c.Wrote("c", 3);
        Assert.Equal(Some.Playbook.Trend.RisingTwice, Guide(c).TrendAdvice);
        c.Wrote("d", 1);
        Assert.Equal((HeatTrend.Cooling, null), (Guide(c).Trend, Guide(c).TrendAdvice));
    }

    [Fact]
    public void A_plain_answer_after_a_thank_you_is_no_outburst()
    {
        var c = Some.Wrote("Thank you.", 0).Wrote("Yes, two licences.", 1.1);
        Assert.Equal((HeatTrend.Steady, null), (Guide(c).Trend, Guide(c).TrendAdvice));
        Assert.Equal(HeatTrend.Cooling, Guide(Some.Wrote("a", 3).Wrote("yes that's right, thanks", 1)).Trend);
    }

    [Fact]
    public void A_life_at_risk_leaves_no_room_for_the_contract()
    {
        var say = Say(Some.Wrote("I can't go on, and I cancel.", 3, 0, null, (Signals.SelfHarm, "I can't go on"), (Signals.Churn, "I cancel"), (Signals.Repeat, "can't go on")));
        Assert.DoesNotContain("Whether you stay", say, StringComparison.Ordinal);
        Assert.EndsWith("I'm bringing in our duty manager right now.", say, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hacked_account_gets_its_manager_after_a_missed_promise_too()
    {
        var say = Say(Some.Wrote("My account was hacked. You said 24 hours.", 2, 0, null, (Signals.Security, "account was hacked"), (Signals.BrokenPromise, "You said 24 hours")));
        Assert.Contains("I'm bringing in our duty manager now to make this secure; please don't send any passwords", say, StringComparison.Ordinal);
    }

    [Fact]
    public void What_they_went_through_gets_a_word_before_what_they_want()
    {
        const string text = "I've now called four times. You promised me a call back. I have a newborn. I want to speak to a manager or I go to the ombudsman!";
        var c = Some.Wrote(text, 3.6, 2, new Gist(null, null, "I want to speak to a manager or I go to the", "I have a newborn"),
            (Signals.Manager, "speak to a manager"), (Signals.BrokenPromise, "You promised me a call back"), (Signals.Vulnerable, "I have a newborn"),
            (Signals.Repeat, "I've now called four times"), (Signals.Regulator, "I go to the ombudsman"));
        var say = Say(c);
        Assert.StartsWith("I'm sorry you were left waiting for what you were promised: “You promised me a call back”. You asked for someone senior", say, StringComparison.Ordinal);
        Assert.Contains("“I have a newborn”", say, StringComparison.Ordinal);
        Assert.Contains("“I've now called four times”", say, StringComparison.Ordinal);
        Assert.DoesNotContain("You've asked for this", say, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_nothing_to_answer_before_the_customer_wrote() =>
        Assert.Throws<InvalidOperationException>(() => MessageGuide.For(Some.Case(), Some.Playbook, CaseJudge.Of(Some.Case(), Some.Playbook, Some.Monday), Some.Here));

    [Fact]
    public void Whatever_is_in_a_message_the_answer_is_whole_short_and_ready_to_send()
    {
        Gist[] gists =
        [
            new(),
            new("delivery", "the parcel never came"),
            new("delivery", "the parcel never came", "send it today", "my daughter's birthday", "Ana"),
            new(null, null, null, "a day's work"),
        ];
        foreach (var first in Signals.All)
        {
            foreach (var second in Signals.All.Append(""))
            {
                foreach (var heat in new[] { 0.2, 2, 3.6 })
                {
                    foreach (var gist in gists)
                    {
                        var signals = new[] { first, second }.Where(s => s.Length > 0).Distinct().Select(s => (s, "the parcel never came")).ToArray();
                        var c = Some.Wrote("the parcel never came", heat, 0, gist, signals);
                        Whole(Say(c), signals.Select(s => s.s).ToHashSet());
                        Whole(HandUpGuide.For(c, Some.Playbook, CaseJudge.Of(c, Some.Playbook, Some.Monday), Some.Here).CustomerLine, []);
                    }
                }
            }
        }
    }

    private static void Whole(string said, HashSet<string> signals)
    {
        Assert.DoesNotContain('{', said);
        Assert.DoesNotContain("  ", said, StringComparison.Ordinal);
        Assert.InRange(said.Replace("“the parcel never came”", "x", StringComparison.Ordinal).Split(". ").Sum(s => s.Split("? ").Length), 2, 5);
        Assert.True(Times("bringing in") + Times("passing") <= 1, said);
        Assert.True(Times("“the parcel never came”") <= 1, said);
        Assert.True(Times("sorry") <= 1, said);
        Assert.Matches("^[A-Z].*[.?]$", said);
        if (signals.Contains(Signals.BrokenPromise) && !signals.Overlaps([Signals.SelfHarm, Signals.Threat, Signals.Safety]))
            Assert.StartsWith("I'm sorry", said, StringComparison.Ordinal);

        int Times(string words) => said.Split(words).Length - 1;
    }

    private static string Say(Case c) => Guide(c).SayFirst;

    private static MessageGuidance Guide(Case c) => MessageGuide.For(c, Some.Playbook, CaseJudge.Of(c, Some.Playbook, Some.Monday), Some.Here);
}
