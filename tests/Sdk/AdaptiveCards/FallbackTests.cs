using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class FallbackTests
{
    [Fact]
    public void Execute_falls_back_to_submit()
    {
        var action = new AdaptiveExecuteAction
        {
            Title = "Send",
            Verb = "send",
            Data = new Dictionary<string, object> { ["case"] = "c1" },
            Fallback = new AdaptiveFallbackElement
            {
                Type = AdaptiveFallbackElement.AdaptiveFallbackType.Content,
                Content = new AdaptiveSubmitAction { Title = "Send", Data = new Dictionary<string, object> { ["case"] = "c1", ["verb"] = "send" } },
            },
        };

        var json = CardText.With(action).ToJson();

        CardText.AssertSame(
            CardText.WithActions("""{"type":"Action.Execute","title":"Send","verb":"send","data":{"case":"c1"},"fallback":{"type":"Action.Submit","title":"Send","data":{"case":"c1","verb":"send"}}}"""),
            json);
        var fallback = AdaptiveCard.FromJson(json).Card.Actions[0].Fallback!;
        Assert.Equal(AdaptiveFallbackElement.AdaptiveFallbackType.Content, fallback.Type);
        var submit = Assert.IsType<AdaptiveSubmitAction>(fallback.Content);
        Assert.Equal("send", (string?)CardText.Of(submit.Data!)["verb"]);
    }

    [Fact]
    public void Drop_is_read_and_written()
    {
        var text = new AdaptiveTextBlock("x") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) };

        var again = CardText.Again(CardText.With(text));

        Assert.Equal(AdaptiveFallbackElement.AdaptiveFallbackType.Drop, again.Body[0].Fallback!.Type);
        CardText.AssertSame(CardText.WithBody("""{"type":"TextBlock","text":"x","fallback":"drop"}"""), again.ToJson());
    }

    [Fact]
    public void Fallbacks_nest_even_through_unknown_elements()
    {
        var json = CardText.WithBody("""{"type":"ChartV2","fallback":{"type":"Chart","fallback":{"type":"TextBlock","text":"No chart here"}}}""");

        var card = AdaptiveCard.FromJson(json).Card;

        var inner = card.Body[0].Fallback!.Content!.Fallback!.Content;
        Assert.Equal("No chart here", Assert.IsType<AdaptiveTextBlock>(inner).Text);
        CardText.AssertSame(json, card.ToJson());
    }

    [Theory]
    [InlineData("\"keep\"")]
    [InlineData("[{\"type\":\"TextBlock\",\"text\":\"x\"}]")]
    [InlineData("5")]
    public void A_fallback_that_is_none_is_refused(string fallback) =>
        Assert.Throws<AdaptiveSerializationException>(() =>
            AdaptiveCard.FromJson(CardText.WithBody($$"""{"type":"TextBlock","text":"x","fallback":{{fallback}}}""")));

    [Fact]
    public void What_an_element_requires_is_read()
    {
        var card = AdaptiveCard.FromJson(CardText.WithBody("""{"type":"TextBlock","text":"x","requires":{"adaptiveCards":"1.2"}}""")).Card;

        Assert.Equal("1.2", card.Body[0].Requires!["adaptiveCards"]);
    }
}
