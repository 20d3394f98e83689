using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Sdk.Tests.Schema;

public class ActivityJsonStandInTests
{
    private const string FromTeams = """
        {
          "type": "message", "id": "1700000000001", "timestamp": "2026-03-01T09:30:00.1234567+00:00",
          "localTimestamp": "2026-03-01T10:30:00.1234567+01:00", "localTimezone": "Europe/Berlin",
          "serviceUrl": "https://smba.example/emea/", "channelId": "msteams", "text": "<at>Coach</at> hello", "locale": "de-DE",
          "from": { "id": "29:1", "name": "Kim", "aadObjectId": "a-1", "agentic": true },
          "recipient": { "id": "28:bot", "name": "Coach" },
          "conversation": { "id": "19:x", "conversationType": "channel", "tenantId": "t", "isGroup": true, "extra": { "deep": [1, 2] } },
          "attachments": [ { "contentType": "text/html", "content": "<p>hello</p>", "unknownHere": 5 } ],
          "entities": [
            { "type": "mention", "text": "<at>Coach</at>", "mentioned": { "id": "28:bot", "name": "Coach", "more": 1 }, "score": 0.5 },
            { "type": "clientInfo", "platform": "Web" } ],
          "channelData": { "tenant": { "id": "t", "region": "emea" }, "team": { "id": "19:t", "internalId": "i" }, "odd": [true] },
          "suggestedActions": { "to": ["29:1"], "actions": [ { "type": "imBack", "title": "Yes", "value": "yes", "hint": "x" } ], "later": 1 },
          "relatesTo": { "activityId": "5", "conversation": { "id": "c" }, "another": {} },
          "newInProtocol": { "a": null }, "value": { "case": 7 }
        }
        """;

    [Fact]
    public void Everything_that_came_in_goes_out_again_known_or_not()
    {
        var activity = SchemaJson.Deserialize<Activity>(FromTeams)!;

        var back = SchemaJson.Serialize(activity);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(FromTeams), JsonNode.Parse(back)), back);
    }

    [Fact]
    public void The_default_options_keep_everything_too()
    {
        var activity = JsonSerializer.Deserialize<Activity>(FromTeams)!;

        var back = SchemaJson.Deserialize<Activity>(JsonSerializer.Serialize(activity))!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(FromTeams), JsonNode.Parse(SchemaJson.Serialize(back))));
    }

    [Fact]
    public void Local_time_keeps_its_offset()
    {
        var activity = SchemaJson.Deserialize<Activity>(FromTeams)!;

        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp!.Value.Offset);
        Assert.Contains("2026-03-01T10:30:00.1234567+01:00", SchemaJson.Serialize(activity).Replace("\\u002B", "+", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"timestamp":"2026-03-01T09:30:00+0000"}""", "2026-03-01T09:30:00+00:00")]
    [InlineData("""{"timestamp":"2026-03-01 09:30:00"}""", "2026-03-01T09:30:00+00:00")]
    [InlineData("""{"timestamp":"2026-03-01T09:30:00.12-07:00"}""", "2026-03-01T09:30:00.12-07:00")]
    public void Dates_are_read_as_clients_write_them(string json, string expected) =>
        Assert.Equal(
            DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            SchemaJson.Deserialize<Activity>(json)!.Timestamp);

    [Fact]
    public void An_empty_date_is_no_date() =>
        Assert.Null(SchemaJson.Deserialize<Activity>("""{"timestamp":""}""")!.Timestamp);

    [Theory]
    [InlineData("""{"type":{"a":1}}""", "$.type")]
    [InlineData("""{"type":"message","from":"me"}""", "$.from")]
    [InlineData("""{"type":"message","attachments":{}}""", "$.attachments")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""", "$.timestamp")]
    [InlineData("""{"type":"message","conversation":{"isGroup":"maybe"}}""", "$.conversation.isGroup")]
    public void A_value_of_the_wrong_type_is_refused_and_named(string json, string path)
    {
        var error = Assert.Throws<JsonException>(() => SchemaJson.Deserialize<Activity>(json));

        Assert.Equal(path, error.Path);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{")]
    [InlineData("")]
    public void What_is_no_activity_is_refused(string json) =>
        Assert.Throws<JsonException>(() => SchemaJson.Deserialize<Activity>(json));

    [Fact]
    public void Nothing_is_written_for_what_was_not_set() =>
        Assert.Equal("""{"type":"message","text":"hi"}""", SchemaJson.Serialize(new Activity { Type = "message", Text = "hi" }));

    [Fact]
    public void Names_are_read_in_any_case() =>
        Assert.Equal("hi", SchemaJson.Deserialize<Activity>("""{"Type":"message","Text":"hi"}""")!.Text);

    [Fact]
    public void A_value_set_in_code_is_written_as_the_type_it_is()
    {
        var activity = new Activity { Type = "invoke", Value = new { verb = "open", at = new { step = 3 } } };

        Assert.Equal("""{"type":"invoke","value":{"verb":"open","at":{"step":3}}}""", SchemaJson.Serialize(activity));
    }

    [Fact]
    public void A_mention_keeps_its_own_fields_in_a_list_of_entities()
    {
        var activity = new Activity
        {
            Type = "message",
            Entities = [new Mention { Mentioned = new ChannelAccount("29:1", "Kim"), Text = "<at>Kim</at>" }],
        };

        var mention = Assert.Single(SchemaJson.Deserialize<Activity>(SchemaJson.Serialize(activity))!.GetMentions());

        Assert.Equal("Kim", mention.Mentioned.Name);
        Assert.Equal("<at>Kim</at>", mention.Text);
    }

    [Fact]
    public void A_task_module_answer_keeps_the_fields_of_its_kind()
    {
        var response = new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo(title: "Case")));

        Assert.Equal("""{"task":{"value":{"title":"Case"},"type":"continue"}}""", SchemaJson.Serialize(response));
    }

    [Theory]
    [InlineData("""{"type":"message","properties":{"a":1}}""")]
    [InlineData("""{"type":"message","from":{"id":"1","properties":5}}""")]
    [InlineData("""{"type":"message","relatesTo":{"extensionData":{"a":[]}}}""")]
    [InlineData("""{"type":"message","$type":"x","$id":"1"}""")]
    public void Fields_that_are_called_like_members_of_ours_are_kept_like_any_other(string json) =>
        Assert.Equal(json, SchemaJson.Serialize(SchemaJson.Deserialize<Activity>(json)!));

    [Fact]
    public void A_body_that_is_nested_too_deeply_is_refused()
    {
        var json = $$"""{"type":"message","value":{{new string('[', 500)}}{{new string(']', 500)}}}""";

        Assert.Throws<JsonException>(() => SchemaJson.Deserialize<Activity>(json));
    }

    [Fact]
    public void An_adaptive_card_invoke_is_read_from_the_value()
    {
        var activity = SchemaJson.Deserialize<Activity>(
            """{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"v","data":{"id":1}},"trigger":"manual"}}""")!;

        var value = SchemaJson.Convert<AdaptiveCardInvokeValue>(activity.Value)!;

        Assert.Equal("v", value.Action.Verb);
        Assert.Equal(1, ((JsonElement)value.Action.Data!).GetProperty("id").GetInt32());
        Assert.Contains("trigger", SchemaJson.Serialize(value), StringComparison.Ordinal);
    }
}
