using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class ContainerTests
{
    [Fact]
    public void A_container_lists_its_elements()
    {
        var text = new AdaptiveTextBlock("x");
        AdaptiveCollectionElement container = new AdaptiveContainer();

        container.Add(text);

        Assert.Same(text, Assert.Single(container));
    }

    [Fact]
    public void A_table_reads_its_columns()
    {
        var result = AdaptiveCard.FromJson(CardText.WithBody(
            """{"type":"Table","rows":[],"columns":[{"width":200},{"width":"100px"},{"width":-1},{"width":"50 apples"}]}"""));

        var columns = Assert.IsType<AdaptiveTable>(result.Card.Body[0]).Columns;
        Assert.Equal(200, columns[0].Width);
        Assert.Equal(100, columns[1].PixelWidth);
        Assert.Equal(0, columns[2].Width);
        Assert.Equal(0, columns[3].PixelWidth);
        Assert.Equal(2, result.Warnings.Count);
    }

    [Fact]
    public void A_background_image_can_be_an_address()
    {
        var container = new AdaptiveContainer { BackgroundImage = new Uri("https://example.com/b.png") };

        Assert.Equal("https://example.com/b.png", container.BackgroundImage.UrlString);
        Assert.Equal(new Uri("https://example.com/b.png"), container.BackgroundImage.Url);
    }

    [Fact]
    public void A_text_run_can_be_written_as_bare_text()
    {
        var card = AdaptiveCard.FromJson(CardText.WithBody("""{"type":"RichTextBlock","inlines":["plain"]}""")).Card;

        var block = Assert.IsType<AdaptiveRichTextBlock>(card.Body[0]);
        Assert.Equal("plain", Assert.IsType<AdaptiveTextRun>(block.Inlines[0]).Text);
    }

    [Fact]
    public void Heights_are_equal_by_value()
    {
        Assert.Equal(AdaptiveHeight.Stretch, new AdaptiveHeight(AdaptiveHeightType.Stretch));
        Assert.NotEqual(AdaptiveHeight.Stretch, AdaptiveHeight.Auto);
    }
}
