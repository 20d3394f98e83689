using System.Text.Json.Nodes;
using CoachBot.Bot.Outbox;

namespace CoachBot.Bot.Tests.Outbox;

public class RepeatMarkTests
{
    [Fact]
    public void A_card_says_it_first() =>
        Assert.Equal(
            ["again?", "Hello"],
            Body(RepeatMark.Put("""{"attachments":[{"content":{"body":[{"type":"TextBlock","text":"Hello"}]}}]}""", "again?")));

    [Fact]
    public void A_text_says_it_last() =>
        Assert.Equal("Hello\n\nagain?", (string?)JsonNode.Parse(RepeatMark.Put("""{"text":"Hello"}""", "again?"))!["text"]);

    [Fact]
    public void An_activity_with_nothing_to_read_stays_as_it_is() =>
        Assert.Equal("""{"type":"event"}""", RepeatMark.Put("""{"type":"event"}""", "again?"));

    private static IEnumerable<string?> Body(string json) =>
        JsonNode.Parse(json)!["attachments"]![0]!["content"]!["body"]!.AsArray().Select(block => (string?)block!["text"]);
}
