using System.Text.Json;
using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

// Excluded from the build against the official package, which writes its cards with another library.
public class SystemTextJsonStandInTests
{
    private static readonly AdaptiveCard Card = CardText.With(new AdaptiveTextBlock("Zoë said \"no\""));

    [Fact]
    public void The_serializer_writes_a_card_as_the_card_does() => CardText.AssertSame(Card.ToJson(), JsonSerializer.Serialize(Card));

    [Fact]
    public void The_serializer_writes_a_card_held_as_an_object() =>
        CardText.AssertSame($$"""{"Content":{{Card.ToJson()}}}""", JsonSerializer.Serialize(new { Content = (object)Card }));

    [Fact]
    public void The_connector_writes_a_card_held_by_an_attachment()
    {
        var activity = new Activity { Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = Card }] };

        var json = JsonSerializer.SerializeToNode(activity, SchemaJson.Options)!;

        CardText.AssertSame(Card.ToJson(), json["attachments"]![0]!["content"]!.ToJsonString());
    }

    [Fact]
    public void The_serializer_reads_a_card() =>
        CardText.AssertSame(Card.ToJson(), JsonSerializer.Deserialize<AdaptiveCard>(Card.ToJson())!.ToJson());

    [Fact]
    public void A_text_that_looks_like_a_time_stays_a_text()
    {
        const string text = "2026-01-01T00:00:00Z";

        var again = CardText.Again(CardText.With(new AdaptiveTextBlock(text)));

        Assert.Equal(text, Assert.IsType<AdaptiveTextBlock>(again.Body[0]).Text);
    }

    [Fact]
    public void An_address_is_written_escaped()
    {
        var action = new AdaptiveOpenUrlAction { Url = new Uri("https://example.com/a b?c=%20d") };

        Assert.Equal("https://example.com/a%20b?c=%20d", action.UrlString);
    }
}
