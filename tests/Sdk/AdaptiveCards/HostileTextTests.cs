using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        " ",
        "\"},{\"type\":\"Action.OpenUrl\",\"url\":\"https://evil.example/\"",
        "[click](https://evil.example/) **bold** `code`",
        "<script>alert(1)</script> &amp; </at>",
        "line\r\nbreak\ttab \b \f \u0000 \u001f \u007f",
        "\u2028\u2029\u202e right to left \ufeff",
        "{{DATE(2026-01-01T00:00:00Z, SHORT)}} ${name}",
        "\ud83d\ude21 \ud83d\udc69\u200d\ud83d\udcbb e\u0301",
        "\\u0041 \\ / ' \"",
        "null",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_as_it_was(string text)
    {
        var card = new AdaptiveCard("1.5") { FallbackText = text, Speak = text };
        card.Body.Add(new AdaptiveTextBlock(text));
        card.Body.Add(new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun(text) } });
        card.Body.Add(new AdaptiveFactSet { Facts = { new AdaptiveFact(text, text) } });
        card.Body.Add(new AdaptiveTextInput { Id = "i", Value = text, Placeholder = text });
        card.Actions.Add(new AdaptiveExecuteAction { Title = text, Verb = text });

        var again = CardText.Again(card);

        Assert.Equal(text, again.FallbackText);
        Assert.Equal(text, again.Speak);
        Assert.Equal(text, Assert.IsType<AdaptiveTextBlock>(again.Body[0]).Text);
        Assert.Equal(text, Assert.IsType<AdaptiveTextRun>(Assert.IsType<AdaptiveRichTextBlock>(again.Body[1]).Inlines[0]).Text);
        Assert.Equal(text, Assert.IsType<AdaptiveFactSet>(again.Body[2]).Facts[0].Title);
        Assert.Equal(text, Assert.IsType<AdaptiveTextInput>(again.Body[3]).Value);
        Assert.Equal(text, again.Actions[0].Title);
        Assert.Equal(4, again.Body.Count);
        Assert.Single(again.Actions);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Data_comes_back_as_it_was(string text)
    {
        var action = new AdaptiveSubmitAction { Data = new Dictionary<string, object> { ["text"] = text, ["key " + text] = 1 } };

        var json = CardText.With(action).ToJson();

        var data = System.Text.Json.Nodes.JsonNode.Parse(json)!["actions"]![0]!["data"]!;
        Assert.Equal(text, (string?)data["text"]);
        Assert.Equal(1, (int?)data["key " + text]);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_a_card()
    {
        var json = CardText.With(new AdaptiveTextBlock("a\ud83d b")).ToJson();

        Assert.StartsWith("a", Assert.IsType<AdaptiveTextBlock>(AdaptiveCard.FromJson(json).Card.Body[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Readable_letters_stay_readable() =>
        Assert.Contains("Zoë's café – naïve", CardText.With(new AdaptiveTextBlock("Zoë's café – naïve")).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        const int depth = 5000;
        var json = CardText.WithBody(
            string.Concat(Enumerable.Repeat("""{"type":"Container","items":[""", depth)) + string.Concat(Enumerable.Repeat("]}", depth)));

        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));
    }
}
