using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;
using CoachBot.Tests.Support;

namespace CoachBot.Coaching.Tests.Articles;

/// <summary>One case from each of the five articles the playbook rests on, played from the first message to its end.</summary>
public class ArticleCasesTests
{
    private readonly FakeReader _reader = new();
    private readonly FakeTime _time = new();
    private readonly Coach _coach;
    private readonly Case _case = Some.Case();

    public ArticleCasesTests() => _coach = new Coach(_reader, PlaybookFile.Embedded(), _time);

    [Fact]
    public async Task The_buyer_who_will_not_register_gets_a_purpose_or_another_way()
    {
        const string text = "Why do you want my name, address and phone just to start a program I've paid for?";
        _reader.Message(text, 2, 1, new Gist("privacy", null, "start a program I've paid for"), (Signals.Privacy, "Why do you want my name, address and phone"));
        const string wall = "It's company policy. Without your phone number I cannot register the product.";
        _reader.Reply(wall, send: false, [], (Pitfalls.PolicyWall, "It's company policy"), (Pitfalls.DeadEnd, "I cannot register the product"));

        var guidance = await Wrote(text);
        Assert.StartsWith("That's a fair question, and you should have a straight answer to it.", guidance.SayFirst, StringComparison.Ordinal);
        Assert.False(guidance.Verdict.Escalate);

        var advice = await _coach.CheckDraftAsync(_case, wall, Some.Agent, null, default);
        Assert.Equal(DraftDecision.Stop, advice.Decision);
        Assert.DoesNotContain("policy", advice.Better, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("The draft is held back: Hides behind policy.", _coach.Why(_case).Rule);

        _case.At(Stage.Resolve);
        Assert.Equal("DataRefused", _coach.Stage(_case).Resolutions[0].Value);
        _coach.Choose(_case, Resolution.DataRefused, Some.Agent, null);
        _coach.Record(_case, Fact.Purpose, "Only to send a new key if the computer is lost", Some.Agent, null);
        _coach.Record(_case, Fact.Alternative, "none", Some.Agent, null);
        Assert.Equal(("case:data-refused", "data-protection"), (_coach.Judge(_case).Rule, _coach.Judge(_case).Rung));
        Assert.NotNull(_case.Advised);

        _coach.Record(_case, Fact.Alternative, "An offline key, without any details", Some.Agent, null);
        Assert.False(_coach.Judge(_case).Escalate);
        Assert.Equal("You're right to ask. What it's for: Only to send a new key if the computer is lost. If you'd rather not give it, there's another way: An offline key, without any details.", _coach.Stage(_case).Suggestions[0]);
    }

    [Fact]
    public async Task The_update_that_will_not_install_is_carried_to_who_can_help()
    {
        const string text = "The update won't install on my tablet. I asked the shop, they sent me to you.";
        _reader.Message(text, 2, 1, new Gist("product-fault", "The update won't install on my tablet"), (Signals.Repeat, "they sent me to you"));
        const string fobOff = "For updates it's best you contact the store.";
        _reader.Reply(fobOff, send: false, [], (Pitfalls.FobOff, "it's best you contact the store"));

        Assert.Contains("“they sent me to you”", (await Wrote(text)).SayFirst, StringComparison.Ordinal);
        var advice = await _coach.CheckDraftAsync(_case, fobOff, Some.Agent, null, default);
        Assert.Equal((DraftDecision.Stop, "Hold it. This sends them away unhelped."), (advice.Decision, advice.Headline));

        _coach.Choose(_case.At(Stage.Resolve), Resolution.WeCannotHelp, Some.Agent, null);
        Assert.Equal("case:cannot-help", _coach.Judge(_case).Rule);
        Assert.False(_coach.Judge(_case).Must);
        _coach.Record(_case, Fact.Refusal, "the tablet's maker holds the update back", Some.Agent, null);
        _coach.Record(_case, Fact.WhoCan, "Ines at the maker; she expects the call", Some.Agent, null);
        Assert.False(_coach.Advance(_case, Some.Agent, null));
        _coach.Record(_case, Fact.Alternative, "the last version works until then", Some.Agent, null);
        Assert.Contains("Who can help: Ines at the maker; she expects the call.", _coach.Stage(_case).Suggestions[0], StringComparison.Ordinal);
        Assert.True(_coach.Advance(_case, Some.Agent, null));
    }

    [Fact]
    public async Task The_ranting_invoice_query_is_no_more_urgent_than_the_polite_one()
    {
        const string polite = "Could you check item 3 on invoice 4471? I think it's there twice.";
        const string rant = "CROOKS! Item 3 is on there TWICE, you bandits!!";
        var gist = new Gist("billing", "Item 3 is on there TWICE");
        _reader.Message(polite, 0.4, 1, new Gist("billing", "it's there twice", "Could you check item 3")).Message(rant, 3.8, 1, gist, (Signals.Abuse, "you bandits"));

        var calm = await Wrote(polite);
        var ranting = await _coach.CustomerWroteAsync(Some.Case("C-1002"), rant, Some.Agent, null, default);
        Assert.Equal((calm.Verdict.Escalate, calm.Verdict.Urgency, calm.ImpactWord), (ranting.Verdict.Escalate, ranting.Verdict.Urgency, ranting.ImpactWord));
        Assert.DoesNotContain("sorry", calm.SayFirst, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("“Item 3 is on there TWICE”", ranting.SayFirst, StringComparison.Ordinal);
        Assert.Contains("I want to help, and I can do it better if we leave the insults aside.", ranting.SayFirst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hacked_advertiser_reaches_the_top_with_the_whole_story()
    {
        const string first = "Somebody got into our ad account and spent 3,000. I was promised an answer in 24 hours, it's been three days.";
        _reader.Message(first, 3, 3.6, new Gist("account-access", "Somebody got into our ad account", null, "spent 3,000"),
            (Signals.Security, "Somebody got into our ad account"), (Signals.BrokenPromise, "I was promised an answer in 24 hours"), (Signals.Repeat, "it's been three days"));
        const string blame = "You must have clicked a phishing link. Please open a new account.";
        _reader.Reply(blame, send: false, [], (Pitfalls.Blame, "You must have clicked a phishing link"), (Pitfalls.Burden, "Please open a new account"));

        var guidance = await Wrote(first);
        Assert.StartsWith("I'm sorry you were left waiting for what you were promised: “I was promised an answer in 24 hours”.", guidance.SayFirst, StringComparison.Ordinal);
        Assert.Equal((Urgency.Now, "duty-manager", "critical"), (guidance.Verdict.Urgency, guidance.Verdict.Rung, guidance.ImpactWord));

        var advice = await _coach.CheckDraftAsync(_case, blame, Some.Agent, null, default);
        Assert.Contains("I won't guess", advice.Better, StringComparison.Ordinal);
        Assert.DoesNotContain("new account", advice.Better, StringComparison.Ordinal);

        var brief = _coach.Raise(_case, null, Some.Agent, null);
        Assert.Equal("How can I make this right?", brief.Question);
        Assert.Contains(brief.Timeline, line => line.Quote == first);

        _case.At(Stage.FindOut);
        _coach.Record(_case, Fact.TheirAccount, "Their password was never shared", Some.Agent, null);
        _coach.Record(_case, Fact.OurRecord, "A login from elsewhere on the 1st", Some.Agent, null);
        _coach.Record(_case, Fact.CauseOwner, "customer", Some.Agent, null);
        Assert.Equal(["The evidence that it was on their side"], _coach.Stage(_case).Missing);
    }

    [Fact]
    public async Task The_cloud_move_is_walked_from_listening_to_a_follow_up()
    {
        const string text = "Since your cloud move Outlook just isn't working. I've lost a day's orders over it. Peter";
        _reader.Message(text, 3, 2.6, new Gist("product-fault", "Outlook just isn't working", null, "I've lost a day's orders over it", "Peter"));
        _reader.Message("OK, that helps. Thank you.", 0.6);

        var guidance = await Wrote(text);
        Assert.Equal("Thank you for telling us straight, Peter. I'm sorry for what this has put you through: “I've lost a day's orders over it”. What happened, from the start?", guidance.SayFirst);
        _coach.Sent(_case, "Let me check I have this right: since the move Outlook won't open, and a day's orders are lost. Thank you for telling us.", suggested: false, Some.Agent, null);
        Next();
        Next();
        Fill((Fact.Wish, "Outlook working by Monday"), (Fact.Fair, "This month's fee back"));
        Fill((Fact.TheirAccount, "Broken since Friday"), (Fact.OurRecord, "Mailbox moved Friday 18:00, one switch left out"), (Fact.CauseOwner, "ours"), (Fact.Cause, "One switch was left out in the move"));
        Assert.Equal("OurMistake", _coach.Stage(_case).Resolutions[0].Value);
        _coach.Choose(_case, Resolution.OurMistake, Some.Agent, null);
        Fill((Fact.Fix, "The switch is set; we test it with you today"), (Fact.Compensation, "40 EUR off this month"));
        Fill((Fact.Agreed, "Fixed today, 40 EUR off"));
        Assert.Equal("“the team” is nobody in particular. Whose name can the customer ask for?", Promise("the team", "test Outlook").Problem);
        Assert.NotNull(Promise("Sara", "test Outlook with Peter").Promise);
        await Wrote("OK, that helps. Thank you.");
        Next();
        Assert.Equal(["What keeps it from happening again", "A follow-up with a name and a time"], _coach.Stage(_case).Missing);
        _coach.Record(_case, Fact.Prevention, "The switch is on the checklist now", Some.Agent, null);
        _coach.Promise(_case, "Mia", "ring Peter to hear whether it holds", "Friday 12:00", TimeZoneInfo.Utc, Some.Agent, null);

        var brief = _coach.Close(_case, Some.Agent, null);
        Assert.Equal(
            new { Agreed = "Fixed today, 40 EUR off", Fix = "The switch is set; we test it with you today; and: 40 EUR off this month" },
            new { brief.Outcome.Agreed, Fix = brief.Outcome.Fix! });
        Assert.Equal(["Sara", "Mia"], brief.Outcome.NextSteps.Select(p => p.Owner));
        Assert.Equal("Over 2 messages you brought the heat down. That was your listening.", brief.Praise);
        Assert.Equal("The stages were followed in order, up to “Close and follow up”.", _coach.Brief(_case).Procedure);
        Assert.False(_coach.Judge(_case).Escalate);
    }

    private ValueTask<MessageGuidance> Wrote(string text) => _coach.CustomerWroteAsync(_case, text, Some.Agent, null, default);

    private PromiseResult Promise(string owner, string what) => _coach.Promise(_case, owner, what, "today 17:00", TimeZoneInfo.Utc, Some.Agent, null);

    private void Fill(params (Fact Fact, string Text)[] facts)
    {
        foreach (var (fact, text) in facts)
            _coach.Record(_case, fact, text, Some.Agent, null);
        Next();
    }

    private void Next() => Assert.True(_coach.Advance(_case, Some.Agent, null), string.Join(", ", _coach.Stage(_case).Missing));
}
