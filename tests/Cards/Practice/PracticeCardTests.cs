using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;
using CoachBot.Cards.Practice;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Tests.Practice;

public class PracticeCardTests
{
    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Wall = "**Reply** <b>number</b> [one](https://evil.example) ";

    public static TheoryData<string> RolePlayCodes => [.. ScenarioShelf.Shipped.Select(s => s.Code)];

    [Theory]
    [MemberData(nameof(RolePlayCodes))]
    public async Task Every_role_play_is_drawn_from_its_first_message_to_its_scorecard(string code)
    {
        var scenario = ScenarioShelf.Shipped.First(s => s.Code == code);
        foreach (var difficulty in Enum.GetValues<Difficulty>())
        {
            var badly = await RolePlays.PlayAsync(scenario, difficulty, RolePlays.Badly);
            var well = await RolePlays.PlayAsync(scenario, difficulty, RolePlays.Well(scenario));
            foreach (var run in new[] { badly, well })
                AllAreGood(scenario, run);
            AreGood(ComparisonCard.Of(PracticeCoach.Compare(RolePlays.Coach.Score(scenario, badly), RolePlays.Coach.Score(scenario, well)), pair: false));
        }
    }

    [Fact]
    public void All_role_plays_can_be_chosen_and_each_keeps_its_whole_message_and_screen()
    {
        var pick = PracticePickCard.Of(ScenarioShelf.Shipped, next: null).ToJson();

        AreGood(pick);
        Assert.All(ScenarioShelf.Shipped, s => Assert.Contains($"\"{s.Code}\"", pick, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RolePlayCodes))]
    public async Task Nothing_a_role_play_tells_its_trainee_is_cut(string code)
    {
        var scenario = ScenarioShelf.Shipped.First(s => s.Code == code);

        var shown = Texts(PracticeStartCard.Of(scenario, await RolePlays.PlayAsync(scenario, Difficulty.Hard)).ToJson());

        Assert.All(scenario.Desk, line => Assert.Contains(line, shown, StringComparison.Ordinal));
        Assert.DoesNotContain("(shortened)", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_replies_of_two_thousand_characters_fit_and_are_quoted_by_their_beginning()
    {
        var card = Long(PracticeSamples.Resolved(words => words, few: 1));
        var scenario = PracticeSamples.Invoice(words => words, few: 1);

        var json = ScorecardCard.Of(scenario, card, own: true, scenario, new Suggestion(scenario, Difficulty.Hard, "Listening first")).ToJson();

        AreGood(json);
        Assert.Equal(20, Choices(json, CardFields.Turn).Count());
        Assert.All(Choices(json, CardFields.Turn).Select((c, i) => (c, i)), c => Assert.StartsWith($"{c.i + 1}: **Reply** <", (string?)c.c["title"], StringComparison.Ordinal));
        AreGood(ComparisonCard.Of(PracticeCoach.Compare(card, card), pair: true));
        AreGood(PracticeStartCard.Of(scenario, card.Run));
        AreGood(PracticeOnCard.Of(scenario, card.Run));
        var turn = PracticeTurnCard.Of(scenario, card.Run, RolePlays.Coach.Feedback(scenario, card.Run, 20));
        AreGood(turn);
        Assert.InRange(Sent(turn) + Sent(ScorecardCard.Of(scenario, card, own: true)) + Sent(ComparisonCard.Of(PracticeCoach.Compare(card, card), pair: true)), 1, 27 * 1024);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("emoji")]
    [InlineData("huge")]
    [InlineData("huge-wide")]
    [InlineData("html")]
    public void What_is_sent_at_the_end_fits_into_one_message(string text)
    {
        var cards = Samples.Of(HostileTexts.All[text], few: 1);

        var end = new[] { "practice-turn", "scorecard", "comparison-pair" }.Sum(card => Sent(cards[card]()));

        Assert.InRange(end, 1, 27 * 1024);
    }

    [Fact]
    public void What_people_wrote_is_in_runs_and_choices_only()
    {
        var json = ScorecardCard.Of(PracticeSamples.Invoice(words => words, few: 1), Long(PracticeSamples.Resolved(words => words, few: 1)), own: true).ToJson();

        Assert.DoesNotContain(CardJson.ReadAsMarkdown(JsonNode.Parse(json)!), text => text.Contains("evil.example", StringComparison.Ordinal));
        Assert.Contains("evil.example", Texts(json), StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_shows_two_of_each_and_the_rest_on_demand()
    {
        var json = JsonNode.Parse(Samples.Of(words => words, few: 3)["practice-turn"]().ToJson())!;
        var rest = CardJson.Objects(json).Single(o => (string?)o["id"] == "rest");

        Assert.Equal(12, Marked(json));
        Assert.Equal(10, Marked(rest));
        Assert.False((bool)rest["isVisible"]!);
    }

    [Fact]
    public void Without_feedback_only_the_customer_speaks() =>
        Assert.Equal("Joan Fairley · practice(no answer)They have gone quiet. It's your turn.", Texts(Samples.All["practice-turn-silent"]().ToJson()));

    [Fact]
    public void A_mood_is_bars_and_words() =>
        Assert.Contains("Anger ▅\u2009▆\u2009▅  angry → frustratedTrust: little → some · Patience: some", Texts(Samples.All["practice-turn"]().ToJson()), StringComparison.Ordinal);

    [Theory]
    [InlineData("practice-start")]
    [InlineData("practice-start-what-if")]
    [InlineData("practice-on")]
    public void Nobody_takes_practice_for_a_live_case(string card)
    {
        var first = JsonNode.Parse(Samples.All[card]().ToJson())!["body"]![0]!;

        Assert.Equal("Practice – no real customer", (string?)first["items"]![0]!["text"]);
    }

    [Fact]
    public void One_action_leads_from_a_scorecard()
    {
        Assert.Equal("practice-start wedding-parcel hard", Leading("scorecard"));
        Assert.Equal("practice-pair P-12 ranting-invoice", Leading("scorecard-pair"));
        Assert.Equal("practice-again P-12", Leading("scorecard-walked-away"));
    }

    [Fact]
    public void A_manager_reads_a_shared_scorecard_and_acts_on_nothing()
    {
        Assert.DoesNotContain(CardJson.Actions(JsonNode.Parse(Samples.All["scorecard-shared"]().ToJson())!), a => CardJson.Is(a, "Action.Execute"));
        Assert.Contains("Ana Lima", Texts(Samples.All["scorecard-shared"]().ToJson()), StringComparison.Ordinal);
    }

    [Fact]
    public void Managers_see_who_completed_what_without_points_and_open_what_was_shared()
    {
        var json = Samples.All["trainees"]().ToJson();

        Assert.Equal(["P-12"], CardJson.Actions(JsonNode.Parse(json)!).Where(a => CardJson.Is(a, "Action.Execute")).Select(a => (string?)a["data"]!["run"]));
        Assert.DoesNotContain("78", Texts(json), StringComparison.Ordinal);
        Assert.DoesNotContain("Resolved", Texts(json), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_customers_are_compared_in_sentences()
    {
        var shown = Texts(Samples.All["comparison-pair"]().ToJson());

        Assert.Contains("You fixed it in reply 4 for the first and in reply 2 for the second.", shown, StringComparison.Ordinal);
        Assert.Contains("You asked what they want for the first, in reply 3; never for the second.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("who does what by when", shown, StringComparison.Ordinal);
    }

    private static void AllAreGood(Scenario scenario, PracticeRun run)
    {
        var coach = RolePlays.Coach;
        AreGood(PracticeStartCard.Of(scenario, run));
        AreGood(PracticeOnCard.Of(scenario, run));
        for (var turn = 1; turn <= run.Turns.Count; turn++)
            AreGood(PracticeTurnCard.Of(scenario, run, coach.Feedback(scenario, run, turn)));
        AreGood(PracticeStartCard.Of(scenario, coach.Again(run, run.Turns.Count, "P-2")));
        coach.Stop(run);
        var card = coach.Score(scenario, run);
        AreGood(ScorecardCard.Of(scenario, card, own: true));
        AreGood(ProgressCard.Of(PracticeCoach.Progress([card, card], ScenarioShelf.Shipped), TimeZoneInfo.Utc));
    }

    private static void AreGood(AdaptiveCard card) => AreGood(card.ToJson());

    private static void AreGood(string json)
    {
        CardSchema.Keeps(json);
        CardSchema.IsSmall(json);
    }

    // As it goes over the wire: without the lines and spaces that are for reading.
    private static int Sent(AdaptiveCard card) => Encoding.UTF8.GetByteCount(JsonNode.Parse(card.ToJson())!.ToJsonString(AsSent));

    private static Scorecard Long(Scorecard card)
    {
        var run = PracticeRun.Begin(card.Run.Start);
        var words = Wall + string.Concat(Enumerable.Repeat("and so on, at length; ", 100));
        for (var turn = 1; turn <= 20; turn++)
            run.Record(card.Run.Turns[0] with { Text = words[..2000], Answer = words[..2000] });
        var line = card.Best with { Words = words, Label = words, Why = words };
        List<SkillEvidence> evidence = [.. Enumerable.Range(1, 20).Select(t => new SkillEvidence(t, "thanks", line))];
        return card with { Run = run, Best = line, Skills = [.. card.Skills.Select(s => s with { Evidence = evidence })], Turning = card.Turning! with { Reply = words }, Example = words };
    }

    private static IEnumerable<JsonObject> Choices(string json, string input) =>
        CardJson.Objects(JsonNode.Parse(json)!).Single(o => (string?)o["id"] == input)["choices"]!.AsArray().Select(c => c!.AsObject());

    private static int Marked(JsonNode json) =>
        CardJson.Objects(json).Count(o => CardJson.Is(o, "TextRun") && ((string?)o["text"])!.StartsWith('✓'));

    private static string Texts(string json) =>
        string.Concat(CardJson.Objects(JsonNode.Parse(json)!).Where(o => CardJson.Is(o, "TextRun") || CardJson.Is(o, "TextBlock")).Select(o => (string?)o["text"]));

    private static string Leading(string card)
    {
        var action = CardJson.Actions(JsonNode.Parse(Samples.All[card]().ToJson())!).Single(a => (string?)a["style"] == "positive" && CardJson.Is(a, "Action.Execute"));
        return string.Join(' ', action["data"]!.AsObject().Select(d => (string?)d.Value));
    }
}
