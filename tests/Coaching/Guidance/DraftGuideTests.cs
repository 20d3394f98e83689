using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;

namespace CoachBot.Coaching.Tests.Guidance;

public class DraftGuideTests
{
    [Theory]
    [InlineData(Pitfalls.FobOff)]
    [InlineData(Pitfalls.PolicyWall)]
    [InlineData(Pitfalls.DeadEnd)]
    [InlineData(Pitfalls.Blame)]
    [InlineData(Pitfalls.FreebieFirst)]
    [InlineData(Pitfalls.Dismiss)]
    public void A_deflection_is_stopped_and_honest_ways_out_are_offered(string pitfall)
    {
        var advice = Check("These words.", send: false, [], (pitfall, "These words"));
        Assert.Equal(DraftDecision.Stop, advice.Decision);
        Assert.Equal(["explain", "partial", "handover", "escalate"], advice.Alternatives.Select(a => a.Code));
    }

    [Theory]
    [InlineData(Pitfalls.NonApology)]
    [InlineData(Pitfalls.VaguePromise)]
    [InlineData(Pitfalls.OverPromise)]
    [InlineData(Pitfalls.DataDemand)]
    [InlineData(Pitfalls.Burden)]
    [InlineData(Pitfalls.Contradict)]
    [InlineData(Pitfalls.Rude)]
    [InlineData(Pitfalls.Jargon)]
    [InlineData(Pitfalls.Argue)]
    public void Anything_else_that_hurts_is_said_better(string pitfall)
    {
        var advice = Check("These words.", send: false, [], (pitfall, "These words"));
        Assert.Equal(DraftDecision.Improve, advice.Decision);
        Assert.Empty(advice.Alternatives);
        Assert.DoesNotContain("These words", advice.Better, StringComparison.Ordinal);
        Assert.Equal(("These words", Some.Playbook.Pitfalls[pitfall].Why), (advice.Pitfalls[0].Evidence, advice.Pitfalls[0].Reason));
    }

    [Fact]
    public void A_slight_with_help_beside_it_is_improved_not_stopped() =>
        Assert.Equal(DraftDecision.Improve, Check("It's only a letter. Fixed.", send: false, [Moves.Fix], (Pitfalls.Dismiss, "It's only a letter")).Decision);

    [Fact]
    public void A_good_draft_may_go_as_it_stands()
    {
        var advice = Check("Thank you, and I'm sorry. It's fixed.", send: true, [Moves.Thanks, Moves.Apologise, Moves.Fix]);
        Assert.Equal((DraftDecision.Send, null), (advice.Decision, advice.Better));
        Assert.Equal(["Says it back"], advice.Missing.Where(m => m.Code == Moves.Restate).Select(m => m.Label));
    }

    [Fact]
    public void The_better_wording_keeps_what_was_good_and_changes_what_was_not()
    {
        var advice = Check("Hi Ana, I've found your parcel. You'll need to contact the courier. It is at the Leith depot.", send: false, [], (Pitfalls.FobOff, "You'll need to contact the courier"));
        Assert.Equal(
            "Hi Ana,\nThank you for telling us. I'm sorry for what this has meant for you. I've found your parcel. "
            + "I'll find out who can decide this and bring you together. You needn't ring around or explain it again; you'll hear from me within 2 hours. It is at the Leith depot.",
            advice.Better);
    }

    [Fact]
    public void The_better_wording_promises_once()
    {
        var advice = Check("You'll need to contact the courier. It's policy. That's not possible.", send: false, [],
            (Pitfalls.FobOff, "You'll need to contact the courier"), (Pitfalls.PolicyWall, "It's policy"), (Pitfalls.DeadEnd, "That's not possible"));
        Assert.Equal(2, advice.Better!.Split("hear from me").Length);
        Assert.EndsWith("I'm finding out what we can do, even in part.", advice.Better, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agents_own_time_stands_alone()
    {
        var advice = Check("You'll hear from me by 17:00. That's not possible.", send: false, [], (Pitfalls.DeadEnd, "That's not possible"));
        Assert.Contains("You'll hear from me by 17:00. I don't want to leave it at a no. I'm finding out what we can do, even in part.", advice.Better, StringComparison.Ordinal);
    }

    [Fact]
    public void The_better_wording_takes_up_the_case()
    {
        var c = Some.Wrote("the parcel never came", 2).At(Stage.Resolve).With(Resolution.WeCannotHelp)
            .With(Fact.Refusal, "the courier has lost it").With(Fact.Alternative, "a new one leaves today");
        var advice = Check("That's not possible.", send: false, [], c, (Pitfalls.DeadEnd, "That's not possible"));
        Assert.Contains("What I can't do, I'll tell you plainly: the courier has lost it. What I can do: a new one leaves today.", advice.Better, StringComparison.Ordinal);
        Assert.Contains("I want to be straight with you: the courier has lost it.", advice.Alternatives[0].Wording, StringComparison.Ordinal);
    }

    private static DraftAdvice Check(string text, bool send, string[] moves, params (string Code, string Evidence)[] pitfalls) =>
        Check(text, send, moves, Some.Wrote("the parcel never came", 2), pitfalls);

    private static DraftAdvice Check(string text, bool send, string[] moves, Case c, params (string Code, string Evidence)[] pitfalls)
    {
        var reading = new ReplyReading([.. moves.Select(m => new Finding(m, 0, text, ""))], [.. pitfalls.Select(p => Some.Finding(text, p.Code, p.Evidence))], send);
        return DraftGuide.For(c, new DraftChecked(text, reading, DraftGuide.Stops(reading, Some.Playbook)) { At = Some.Monday, By = Some.Agent }, Some.Playbook, CaseJudge.Of(c, Some.Playbook, Some.Monday), Some.Here);
    }
}
