using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;

namespace CoachBot.Coaching.Tests.Guidance;

public class StageGuideTests
{
    [Theory]
    [InlineData(Stage.Listen, "What you said back to them")]
    [InlineData(Stage.Acknowledge, "A reply sent that thanks them or says you see what it did to them")]
    [InlineData(Stage.Ask, "What they want|What they would find fair")]
    [InlineData(Stage.FindOut, "What happened, as they tell it|What our record shows: who, what, when, why|Whose cause it was|What caused it, in plain words")]
    [InlineData(Stage.Resolve, "How it is to be put right")]
    [InlineData(Stage.Agree, "What they said yes to")]
    [InlineData(Stage.NextSteps, "At least one next step, with a name and a time")]
    [InlineData(Stage.Close, "What caused it, in plain words|What keeps it from happening again|A follow-up with a name and a time")]
    public void Each_stage_says_what_it_still_needs(Stage stage, string missing) =>
        Assert.Equal(missing.Split('|'), Guide(Some.Wrote("the parcel never came", 2).At(stage)).Missing);

    [Theory]
    [InlineData(Resolution.OurMistake, "What corrects it")]
    [InlineData(Resolution.WeCanHelp, "What puts it right")]
    [InlineData(Resolution.WeCannotHelp, "Why we can't, truthfully|Who can help and how they get there|What we can do in part")]
    [InlineData(Resolution.DataRefused, "What the data is for, in a way that helps them|The way without it (“none” if there is none)")]
    [InlineData(Resolution.BeyondAuthority, "What is needed beyond your limit, with the amount, and what for|The hand-up to whoever may decide")]
    public void Each_way_of_putting_it_right_says_what_it_still_needs(Resolution way, string missing) =>
        Assert.Equal(missing.Split('|'), Guide(Some.Wrote("the parcel never came", 2).At(Stage.Resolve).With(way)).Missing);

    [Fact]
    public void An_unknown_cause_needs_no_cause_and_a_customers_cause_needs_evidence()
    {
        var c = Some.Wrote("the parcel never came", 2).At(Stage.FindOut).With(Fact.TheirAccount, "a").With(Fact.OurRecord, "b");
        Assert.Empty(Guide(c.With(Fact.CauseOwner, "unknown")).Missing);
        Assert.Equal(["The evidence that it was on their side"], Guide(c.With(Fact.CauseOwner, "customer")).Missing);
        Assert.Equal(["What caused it, in plain words"], Guide(c.With(Fact.CauseOwner, "Ours")).Missing);
    }

    [Fact]
    public void Suggestions_take_up_what_is_on_record()
    {
        var c = Some.Wrote("the parcel never came", 2, 0, new Gist("delivery", "the parcel never came", "send it today", "my daughter's birthday", "Ana"));
        Assert.Equal("Let me check I have this right: “the parcel never came”, and what it means for you is “my daughter's birthday”. What have I missed?", Guide(c).Suggestions[0]);
        Assert.StartsWith("You've asked for this: “send it today”.", Guide(c.At(Stage.Ask)).Suggestions[0], StringComparison.Ordinal);
        c.With(Fact.TheirAccount, "It never came.").With(Fact.OurRecord, "Left at the depot").With(Fact.Cause, "A wrong label");
        Assert.Equal("This is how I have it from you: It never came. This is what I see here: Left at the depot. Where do the two differ for you?", Guide(c.At(Stage.FindOut)).Suggestions[0]);
        c.At(Stage.Resolve).With(Resolution.OurMistake).With(Fact.Fix, "a van brings it by six");
        Assert.Equal("You're right, and I'm sorry: this was our mistake. What we're doing about it: a van brings it by six. Thank you for telling us.", Guide(c).Suggestions[0]);
        c.At(Stage.NextSteps).With(new Promise(1, "Sara", "bring the parcel", Some.Monday.AddHours(9)));
        Assert.Equal("This is what happens now. Sara will do this by Monday 2 March, 18:00: bring the parcel. If anything changes, you'll hear it from me first.", Guide(c).Suggestions[0]);
        Assert.Equal(["Sara"], Guide(c).Promises.Select(p => p.Owner));
    }

    [Fact]
    public void Suggestions_leave_no_gap_when_nothing_is_known()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            foreach (var way in Enum.GetValues<Resolution>())
            {
                var guidance = Guide(Some.Case().At(stage).With(way));
                Assert.NotEmpty(guidance.Suggestions);
                Assert.All([.. guidance.Suggestions, .. guidance.Do], s => Assert.DoesNotContain('{', s));
            }
        }
    }

    [Fact]
    public void What_the_customer_said_is_offered_where_nothing_is_recorded_yet()
    {
        var c = Some.Wrote("x", 2, 0, new Gist(null, null, "send it today", "my daughter's birthday")).At(Stage.Ask);
        Assert.Equal("send it today", Guide(c).Asks[0].Value);
        Assert.Contains("What they want", Guide(c).Missing);
        Assert.Equal("A van today", Guide(c.With(Fact.Wish, "A van today")).Asks[0].Value);
    }

    [Theory]
    [InlineData("ours", Signals.Repeat, Resolution.OurMistake)]
    [InlineData("unknown", Signals.Privacy, Resolution.DataRefused)]
    [InlineData("law", Signals.Repeat, Resolution.WeCannotHelp)]
    [InlineData("third-party", Signals.Repeat, Resolution.WeCanHelp)]
    public void The_fitting_way_stands_first(string cause, string signal, Resolution first)
    {
        var c = Some.Wrote("x y", 2, 0, null, (signal, "x y")).At(Stage.Resolve).With(Fact.CauseOwner, cause);
        Assert.Equal(first.ToString(), Guide(c).Resolutions[0].Value);
        Assert.Equal(5, Guide(c).Resolutions.Count);
    }

    [Fact]
    public void More_than_the_limit_is_beyond_authority() =>
        Assert.Equal("BeyondAuthority", Guide(Some.Wrote("x", 2).At(Stage.Resolve).With(Fact.Wish, "£180 back")).Resolutions[0].Value);

    [Fact]
    public void Why_names_the_hand_up_first_then_the_way_then_the_stage()
    {
        var c = Some.Wrote("x", 2).At(Stage.Resolve);
        Assert.Equal(Some.Playbook.Stages[Stage.Resolve].Rule, Why(c).Rule);
        Assert.Equal(Some.Playbook.Branches[Resolution.OurMistake].Rule, Why(c.With(Resolution.OurMistake)).Rule);
        c.Wrote("a manager", 2, 0, null, (Signals.Manager, "a manager"));
        Assert.Equal("This should be handed up. They asked for someone senior, and they get them in the same turn.", Why(c).Rule);
    }

    private static Why Why(Case c) => WhyGuide.For(c, Some.Playbook, CaseJudge.Of(c, Some.Playbook, Some.Monday));

    private static StageGuidance Guide(Case c) => StageGuide.For(c, Some.Playbook, CaseJudge.Of(c, Some.Playbook, Some.Monday), Some.Here);
}
