using System.Text.Json;
using AdaptiveCards;

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
    public void The_serializer_reads_a_card() =>
        CardText.AssertSame(Card.ToJson(), JsonSerializer.Deserialize<AdaptiveCard>(Card.ToJson())!.ToJson());
}
