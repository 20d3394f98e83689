using System.Text.Json.Nodes;

namespace CoachBot.Cards.Tests;

public class CardTests
{
    public static TheoryData<string> Cards => [.. Samples.All.Keys];

    public static TheoryData<string, string> Hostile
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var card in Samples.All.Keys)
            {
                foreach (var text in HostileTexts.All.Keys)
                    data.Add(card, text);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_looks_as_it_did(string card) => Expected.Matches(card, Samples.All[card]().ToJson());

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_keeps_to_the_schema(string card) => CardSchema.Keeps(Samples.All[card]().ToJson());

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_card_of_hostile_text_is_valid_and_small(string card, string text)
    {
        var json = Samples.Of(HostileTexts.All[text], few: 40)[card]().ToJson();

        CardSchema.Keeps(json);
        CardSchema.IsSmall(json);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void What_people_write_is_never_read_as_markdown(string card)
    {
        var json = JsonNode.Parse(Samples.Of(HostileTexts.All["markdown"], few: 2)[card]().ToJson())!;

        foreach (var read in CardJson.ReadAsMarkdown(json))
            Assert.DoesNotContain(HostileTexts.Mark, read, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_action_has_the_same_action_for_older_clients(string card)
    {
        foreach (var action in CardJson.Actions(JsonNode.Parse(Samples.All[card]().ToJson())!).Where(a => CardJson.Is(a, "Action.Execute")))
        {
            Assert.Equal((string?)action["verb"], (string?)action["data"]!["verb"]);
            Assert.True(JsonNode.DeepEquals(action["data"], action["fallback"]!["data"]));
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Inputs_and_hidden_parts_have_names_of_their_own(string card)
    {
        var json = JsonNode.Parse(Samples.All[card]().ToJson())!;
        var names = CardJson.Objects(json).Select(o => (string?)o["id"]).OfType<string>().ToList();

        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        var targets = CardJson.Objects(json).Where(o => o["targetElements"] is JsonArray).SelectMany(o => o["targetElements"]!.AsArray());
        foreach (var target in targets)
            Assert.Contains(target is JsonValue ? (string?)target : (string?)target!["elementId"], names);
    }

    [Fact]
    public void What_is_cut_says_so()
    {
        var json = Samples.Of(HostileTexts.All["huge"], few: 1)["guidance"]().ToJson();

        Assert.Contains("… (shortened)", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_fact_is_shown_and_not_cut_inside_its_box()
    {
        var json = JsonNode.Parse(Samples.Of(HostileTexts.All["huge"], few: 1)["stage-find-out-missing"]().ToJson())!;

        Assert.DoesNotContain(CardJson.Objects(json), o => CardJson.Is(o, "Input.Text") && o["value"] is not null);
    }

    [Fact]
    public void A_card_is_refreshed_for_sixty_people_and_no_more()
    {
        var json = JsonNode.Parse(Samples.Of(words => words, few: 40)["escalation-open"]().ToJson())!;

        Assert.Equal(60, json["refresh"]!["userIds"]!.AsArray().Count);
        Assert.Equal("escalation-refresh", (string?)json["refresh"]!["action"]!["verb"]);
    }

    [Fact]
    public void The_card_for_everybody_offers_nothing_but_the_readers_own_card() =>
        Assert.Equal(["refresh"], ActsOn("escalation-open"));

    [Fact]
    public void A_reader_is_offered_what_is_theirs_each_under_a_key_of_its_own()
    {
        Assert.Equal(["take", "advise", "ask", "resolve", "snooze", "decline"], ActsOn("escalation-open-mine"));
        Assert.Equal(["advise", "ask", "resolve", "snooze", "decline"], ActsOn("escalation-taken-mine"));
        Assert.Empty(ActsOn("escalation-taken-theirs"));
        Assert.Equal(["reopen"], ActsOn("escalation-declined"));

        var keys = Executed("escalation-open-mine").Select(a => (string?)a["data"]!["key"]).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void An_act_names_its_escalation_its_case_and_its_key(string card)
    {
        foreach (var action in Executed(card).Where(a => ((string?)a["verb"])!.StartsWith(CardVerbs.Escalation, StringComparison.Ordinal)))
        {
            var data = action["data"]!;
            Assert.Equal((string?)action["verb"], CardVerbs.Escalation + (string?)data["act"]);
            Assert.NotNull(data["key"]);
            if ((string?)action["verb"] != CardVerbs.EscalationQueue)
                Assert.True(data["escalation"] is not null && data["case"] is not null);
        }
    }

    private static IEnumerable<JsonObject> Executed(string card) =>
        CardJson.Actions(JsonNode.Parse(Samples.All[card]().ToJson())!).Where(a => CardJson.Is(a, "Action.Execute"));

    // Refreshing is no act: it is on the card for everybody, as a button, and beside every card of theirs.
    private static IEnumerable<string?> ActsOn(string card)
    {
        var json = JsonNode.Parse(Samples.All[card]().ToJson())!.AsObject();
        json.Remove("refresh");
        return CardJson.Actions(json).Where(a => CardJson.Is(a, "Action.Execute")).Select(a => (string?)a["data"]!["act"]);
    }
}
