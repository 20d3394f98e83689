using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace CoachBot.Cards.Tests;

public class CardTests
{
    private const int MostBytes = 28 * 1024;

    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(SchemaText()).GetAwaiter().GetResult());

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
    public void A_card_keeps_to_the_schema(string card) => KeepsToTheSchema(Samples.All[card]().ToJson());

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_card_of_hostile_text_is_valid_and_small(string card, string text)
    {
        var json = Samples.Of(HostileTexts.All[text], few: 40)[card]().ToJson();

        KeepsToTheSchema(json);
        Assert.InRange(Encoding.UTF8.GetByteCount(json), 1, MostBytes);
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

    private static void KeepsToTheSchema(string json)
    {
        var errors = Schema.Value.Validate(json);
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => e.ToString())));
    }

    private static string SchemaText()
    {
        using var stream = typeof(CardTests).Assembly.GetManifestResourceStream("CardSchema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
