using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class UnknownTests
{
    [Fact]
    public void Unknown_elements_and_actions_are_kept_with_a_warning_each()
    {
        const string json = """
            {"type":"AdaptiveCard","version":"1.5",
             "body":[{"type":"Chart","text":"Hello","points":[1,2,{"x":3}]},{"type":"TextBlock","text":"Hi"}],
             "actions":[{"type":"Action.Dance","title":"Dance","tempo":120},{"type":"Action.Submit","title":"Go"}]}
            """;

        var result = AdaptiveCard.FromJson(json);

        Assert.Equal(2, result.Warnings.Count);
        var element = Assert.IsType<AdaptiveUnknownElement>(result.Card.Body[0]);
        Assert.Equal("Chart", element.Type);
        Assert.Equal("Hello", element.AdditionalProperties["text"]);
        var action = Assert.IsType<AdaptiveUnknownAction>(result.Card.Actions[0]);
        Assert.Equal("Action.Dance", action.Type);
        Assert.Equal("Dance", action.Title);
        CardText.AssertSame(json, result.Card.ToJson());
    }

    [Fact]
    public void Unknown_properties_are_kept_with_a_warning_each()
    {
        const string json = """
            {"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"},
             "body":[{"type":"TextBlock","text":"Hi","x-shadow":5},{"type":"Input.Text","id":"i","x-hint":"h"}]}
            """;

        var result = AdaptiveCard.FromJson(json);

        Assert.Equal(3, result.Warnings.Count);
        Assert.All(result.Warnings, warning => Assert.False(string.IsNullOrEmpty(warning.Message)));
        Assert.Equal("h", result.Card.Body[1].AdditionalProperties["x-hint"]);
        CardText.AssertSame("""{"width":"Full"}""", CardText.Of(result.Card.AdditionalProperties["msteams"]).ToJsonString());
        CardText.AssertSame(json, result.Card.ToJson());
    }

    [Fact]
    public void Additional_properties_are_written()
    {
        var card = new AdaptiveCard("1.5") { AdditionalProperties = { ["x-card"] = "card" } };
        card.Body.Add(new AdaptiveTextBlock("Hi") { AdditionalProperties = { ["x-number"] = 5, ["x-flag"] = true } });
        card.Body.Add(new AdaptiveUnknownElement { Type = "Chart", AdditionalProperties = { ["title"] = "Heat" } });

        CardText.AssertSame(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hi","x-number":5,"x-flag":true},{"type":"Chart","title":"Heat"}],"x-card":"card"}""",
            card.ToJson());
    }

    [Fact]
    public void An_unknown_action_that_stands_alone_is_left_out()
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody("""{"type":"Image","url":"a.png","selectAction":{"type":"Dance","url":"u"}}"""));

        Assert.Single(result.Warnings);
        Assert.Null(Assert.IsType<AdaptiveImage>(result.Card.Body[0]).SelectAction);
    }

    [Theory]
    [InlineData("size", "enormous")]
    [InlineData("weight", "featherlight")]
    [InlineData("color", "beige")]
    [InlineData("spacing", "wide")]
    [InlineData("horizontalAlignment", "askew")]
    public void A_value_nobody_knows_becomes_the_default_with_a_warning(string property, string value)
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody($$"""{"type":"TextBlock","text":"x","{{property}}":"{{value}}"}"""));

        Assert.NotEmpty(result.Warnings);
        CardText.AssertSame(CardText.WithBody("""{"type":"TextBlock","text":"x"}"""), result.Card.ToJson());
    }

    [Fact]
    public void A_container_style_nobody_knows_is_no_style()
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody("""{"type":"Container","style":"loud","items":[]}"""));

        Assert.NotEmpty(result.Warnings);
        Assert.Null(Assert.IsType<AdaptiveContainer>(result.Card.Body[0]).Style);
    }

    [Fact]
    public void Values_are_read_in_any_case()
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody("""{"type":"TextBlock","text":"x","size":"ExtraLarge"}"""));

        Assert.Empty(result.Warnings);
        Assert.Equal(AdaptiveTextSize.ExtraLarge, Assert.IsType<AdaptiveTextBlock>(result.Card.Body[0]).Size);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("50 p x")]
    [InlineData(".20px")]
    [InlineData("50.1.2px")]
    [InlineData("px")]
    public void A_size_that_is_none_is_ignored_with_a_warning(string width)
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody($$"""{"type":"Image","url":"a.png","width":"{{width}}"}"""));

        Assert.Single(result.Warnings);
        Assert.Equal(0u, Assert.IsType<AdaptiveImage>(result.Card.Body[0]).PixelWidth);
    }
}
