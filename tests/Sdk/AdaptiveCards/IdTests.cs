using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class IdTests
{
    [Theory]
    [InlineData("""{"type":"Input.Text","id":"a"},{"type":"Input.Text","id":"a"}""")]
    [InlineData("""{"type":"Input.Text","id":"a"},{"type":"Container","items":[{"type":"Input.Date","id":"a"}]}""")]
    [InlineData("""{"type":"Container","id":"a","items":[{"type":"TextBlock","id":"a","text":"x"}]}""")]
    [InlineData("""{"type":"TextBlock","id":"a","text":"x"},{"type":"TextBlock","text":"x","fallback":{"type":"TextBlock","id":"a","text":"y"}}""")]
    [InlineData("""{"type":"ColumnSet","columns":[{"type":"Column","id":"a","items":[]},{"type":"Column","id":"a","items":[]}]}""")]
    public void An_id_used_twice_is_refused(string elements) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardText.WithBody(elements)));

    [Theory]
    [InlineData("""{"type":"TextBlock","id":"a","text":"1","fallback":{"type":"TextBlock","id":"a","text":"2","fallback":{"type":"TextBlock","id":"a","text":"3"}}}""")]
    [InlineData("""{"type":"Container","id":"a","items":[{"type":"TextBlock","id":"b","text":"1"}],"fallback":{"type":"Container","id":"a","items":[{"type":"TextBlock","id":"b","text":"2"}]}}""")]
    public void An_element_and_its_fallback_may_share_an_id(string element)
    {
        var json = CardText.WithBody(element);

        CardText.AssertSame(json, AdaptiveCard.FromJson(json).Card.ToJson());
    }
}
