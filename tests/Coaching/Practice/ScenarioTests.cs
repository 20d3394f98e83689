using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Practice;

public class ScenarioTests
{
    public static TheoryData<string> Codes => [.. ScenarioShelf.Shipped.Select(s => s.Code)];

    [Fact]
    public void The_role_plays_of_the_playbook_are_there_and_others_from_other_industries()
    {
        string[] playbook = ["registration-refuser", "update-wont-install", "polite-invoice", "ranting-invoice", "hacked-advertiser", "cloud-migration", "money-back-only"];
        Assert.Superset(playbook.ToHashSet(), ScenarioShelf.Shipped.Select(s => s.Code).ToHashSet());
        Assert.InRange(ScenarioShelf.Shipped.Select(s => s.Industry).Distinct().Count(), 10, 99);
        Assert.InRange(ScenarioShelf.Shipped.Count, 12, 99);
    }

    [Fact]
    public void The_two_invoices_have_the_same_facts()
    {
        var (polite, ranting) = (Stage.Of("polite-invoice"), Stage.Of("ranting-invoice"));
        Assert.Equal("two-invoices", polite.Pair);
        Assert.Equal(polite.Pair, ranting.Pair);
        Assert.Equal(polite.Desk, ranting.Desk);
        Assert.Equal(polite.Facts.Select(f => (f.Code, f.Key)), ranting.Facts.Select(f => (f.Code, f.Key)));
        Assert.Equal(polite.Remedies.Select(r => (r.Code, r.Worth)), ranting.Remedies.Select(r => (r.Code, r.Worth)));
        Assert.NotEqual(polite.Customer.Voice, ranting.Customer.Voice);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_expert_wordings_read_as_what_they_are(string code)
    {
        var scenario = Stage.Of(code);
        var well = scenario.Well;
        foreach (var text in well.Acknowledge)
            Assert.True(CustomerState.HearsOut((await HearAsync(text, scenario)).Reading), text);
        foreach (var text in well.Offer)
        {
            var heard = await HearAsync(text, scenario);
            Assert.Contains(heard.Offered, o => scenario.Remedies.Single(r => r.Code == o.Code).Worth == Worth.Full);
            Assert.True(heard.Reading.Makes(Moves.NextStep), text);
        }

        foreach (var text in well.HandUp)
            Assert.True((await HearAsync(text, scenario)).HandUp is not null, text);
        foreach (var text in well.Limit)
            Assert.True((await HearAsync(text, scenario)).Reading.Makes(Moves.Boundary), text);
        foreach (var fact in scenario.Facts)
        {
            foreach (var text in fact.Ask)
                Assert.Contains((await HearAsync(text, scenario)).Asked, a => a.Code == fact.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_expert_wordings_fall_into_no_pitfall_that_stops_a_draft(string code)
    {
        var well = Stage.Of(code).Well;
        foreach (var text in well.Acknowledge.Concat(well.Wish).Concat(well.Offer).Concat(well.HandUp).Concat(well.Limit))
            Assert.Empty((await HearAsync(text, Stage.Of(code))).Reading.Pitfalls.Select(p => $"{p.Code}: {p.Evidence} in: {text}"));
    }

    [Theory]
    [InlineData("I'll get this to our security team and they will call you back within the hour.", true)]
    [InlineData("I'm passing you to my manager, who can decide this, and she rings you by four.", true)]
    [InlineData("I can't get you a manager.", false)]
    [InlineData("Would you like me to get my manager?", false)]
    [InlineData("I've paused your ads and I'm looking into the charges now.", false)]
    public async Task What_hands_a_case_up_is_told_from_what_does_not(string text, bool handsUp) =>
        Assert.Equal(handsUp, (await HearAsync(text, Stage.Of("hacked-advertiser"))).HandUp is not null);

    [Theory]
    [InlineData("I can't send you a corrected invoice.")]
    [InlineData("I'm not able to correct the invoice.")]
    [InlineData("We never correct an invoice.")]
    public async Task What_is_refused_is_not_offered(string text) =>
        Assert.Empty((await HearAsync(text, Stage.Of("polite-invoice"))).Offered);

    [Fact]
    public void A_broken_scenario_tells_everything_wrong_with_line_and_field()
    {
        var yaml = ScenarioShelf.TextOf("wedding-parcel").Replace("industry:", "industri:", StringComparison.Ordinal).Replace("worth: full", "worth: whole", StringComparison.Ordinal)
            .Replace("voice: anxious", "voice: shy", StringComparison.Ordinal);
        var wrong = Assert.Throws<PlaybookException>(() => ScenarioReader.Read(yaml, "own.yaml"));
        Assert.Contains(wrong.Problems, p => p.Field == "industry" && p.Message.Contains("missing", StringComparison.Ordinal));
        Assert.Contains(wrong.Problems, p => p.Field == "industri" && p.Message.Contains("not a field here", StringComparison.Ordinal));
        Assert.Contains(wrong.Problems, p => p.Field == "customer.voice" && p.Message.Contains("anxious", StringComparison.Ordinal));
        Assert.Contains(wrong.Problems, p => p.Field.EndsWith(".worth", StringComparison.Ordinal) && p.Message.Contains("full", StringComparison.Ordinal));
        Assert.All(wrong.Problems, p => Assert.Equal("own.yaml", p.File));
    }

    [Fact]
    public void A_scenario_without_a_good_end_is_refused()
    {
        var yaml = ScenarioShelf.TextOf("wedding-parcel").Replace("  when: [hard]", "  when: []", StringComparison.Ordinal).Replace("worth: full", "worth: full\n    above: [hard]", StringComparison.Ordinal)
            .Replace("    above: [hard]\n    above: [hard]", "    above: [hard]", StringComparison.Ordinal);
        var wrong = Assert.Throws<PlaybookException>(() => ScenarioReader.Read(yaml, "own.yaml"));
        Assert.Contains(wrong.Problems, p => p.Field == "hand-up" && p.Message.Contains("\"hard\" has no good end", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("code: [")]
    public void What_is_no_scenario_is_refused(string yaml) => Assert.NotEmpty(Assert.Throws<PlaybookException>(() => ScenarioReader.Read(yaml, "own.yaml")).Problems);

    [Fact]
    public void A_company_folder_adds_its_own_and_takes_the_place_of_a_shipped_one()
    {
        var folder = Directory.CreateTempSubdirectory("scenarios");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.yaml"), ScenarioShelf.TextOf("wedding-parcel").Replace("code: wedding-parcel", "code: our-own", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(folder.FullName, "b.yaml"), ScenarioShelf.TextOf("cold-boiler").Replace("industry:", "industry: Ours # ", StringComparison.Ordinal));
            var shelf = ScenarioShelf.With(folder.FullName);
            Assert.Equal(ScenarioShelf.Shipped.Count + 1, shelf.Count);
            Assert.Equal("Ours", shelf.Single(s => s.Code == "cold-boiler").Industry);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_voice_has_every_kind_of_line()
    {
        Assert.Equal(["anxious", "blunt", "formal", "plain", "polite", "ranting"], Voices.Codes);
        Assert.All(Voices.Codes, code => Assert.All(LineKinds.All, kind => Assert.NotEmpty(Voices.Of(code).Lines[kind])));
    }

    [Fact]
    public void Everything_a_role_play_marks_moves_the_mood_or_is_named_in_feedback() =>
        Assert.All(Marks.All, mark => Assert.True(CoachBot.Coaching.Practice.PracticePlay.Shipped.Says.ContainsKey(mark)));

    private static async Task<Heard> HearAsync(string text, Scenario scenario) =>
        Heard.In(text, await new LocalReader().ReadReplyAsync(new DraftReply(text), CancellationToken.None), scenario);
}
