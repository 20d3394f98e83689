using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class RefusalTests
{
    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("hello")]
    [InlineData("""{"version":"1.5"}""")]
    [InlineData("""{"type":"Hello","version":"1.5"}""")]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"new"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"text":"What am I?"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":["text"]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":{"type":"TextBlock","text":"x"}}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","actions":[{"title":"What am I?"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","actions":[{"type":"Action.OpenUrl","title":"Where?"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Image"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x","wrap":"maybe"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"RichTextBlock","inlines":[{"type":"Other","text":"x"}]}]}""")]
    public void What_is_no_card_is_refused(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

    [Theory]
    [InlineData("Input.Text")]
    [InlineData("Input.ChoiceSet")]
    [InlineData("Input.Date")]
    public void An_input_without_an_id_is_refused(string type)
    {
        var problem = Assert.Throws<AdaptiveSerializationException>(() =>
            AdaptiveCard.FromJson(CardText.WithBody($$"""{"type":"{{type}}","choices":[]}""")));

        Assert.Contains("'id'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_json_at_all_is_the_callers_mistake() => Assert.Throws<ArgumentNullException>(() => AdaptiveCard.FromJson(null!));

    [Fact]
    public void A_missing_version_can_be_supplied()
    {
        AdaptiveCard.OnDeserializingMissingVersion = () => new AdaptiveSchemaVersion(0, 5);
        try
        {
            var card = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","speak":"Hi"}""").Card;

            Assert.Equal(new AdaptiveSchemaVersion(0, 5), card.Version);
        }
        finally
        {
            AdaptiveCard.OnDeserializingMissingVersion = null;
        }
    }

    [Fact]
    public void A_card_newer_than_the_library_shows_its_fallback_text()
    {
        var result = AdaptiveCard.FromJson("""{"type":"AdaptiveCard","version":"99.0","fallbackText":"Please update","body":[{"type":"Input.Text"}]}""");

        Assert.NotEmpty(result.Warnings);
        Assert.Equal("Please update", Assert.IsType<AdaptiveTextBlock>(Assert.Single(result.Card.Body)).Text);
    }

    [Fact]
    public void Columns_and_the_images_of_a_set_need_no_type()
    {
        var card = AdaptiveCard.FromJson(CardText.WithBody(
            """{"type":"ColumnSet","columns":[{"style":null,"items":[]}]}""",
            """{"type":"ImageSet","images":[{"url":"a.png"}]}""")).Card;

        Assert.Null(Assert.Single(Assert.IsType<AdaptiveColumnSet>(card.Body[0]).Columns).Style);
        Assert.Equal("a.png", Assert.Single(Assert.IsType<AdaptiveImageSet>(card.Body[1]).Images).UrlString);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_forgiven()
    {
        var card = AdaptiveCard.FromJson("""{"type":"AdaptiveCard", /* which */ "version":"1.5","body":[{"type":"TextBlock","text":"x",},],}""").Card;

        Assert.Single(card.Body);
    }
}
