using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests;

public class InputTests : BotTest
{
    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "not JSON", "{ not json" },
        { "nothing", "" },
        { "a list", "[]" },
        { "a number", "42" },
        { "null", "null" },
        { "an empty object", "{}" },
        { "half a character", """{"type":"message","channelId":"msteams","serviceUrl":"http://x/","from":{"id":"u"},"conversation":{"id":"c"},"text":"\ud800"}""" },
    };

    public static TheoryData<string, string?> WrongFields { get; } = new()
    {
        { "type", null }, { "type", "5" }, { "type", "\"\"" },
        { "channelId", null }, { "channelId", "{}" },
        { "serviceUrl", null }, { "serviceUrl", "\"not a url\"" }, { "serviceUrl", "\"file:///etc/passwd\"" }, { "serviceUrl", "7" },
        { "conversation", null }, { "conversation", "{}" }, { "conversation", "\"c\"" }, { "conversation", """{"id":5}""" },
        { "from", null }, { "from", "[]" }, { "from", """{"name":"x"}""" },
        { "text", "5" }, { "text", "{}" }, { "id", "{}" }, { "attachments", "{}" }, { "attachments", "[1]" },
        { "membersAdded", "\"x\"" }, { "entities", "[[]]" }, { "recipient", "1" }, { "timestamp", "\"yesterday-ish\"" }, { "timestamp", "{}" },
        { "locale", "[]" }, { "deliveryMode", "1" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_body_that_is_no_activity_is_refused(string what, string body)
    {
        var bot = await StartAsync();

        using var response = await bot.Http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{what}: {response.StatusCode}");
    }

    [Fact]
    public async Task An_activity_with_a_wrong_field_is_refused_and_the_conversation_goes_on()
    {
        var bot = await StartAsync();
        foreach (var row in WrongFields)
        {
            var (field, value) = ((string)row[0], (string?)row[1]);
            var activity = bot.Message("hello");
            activity.Remove(field);
            if (value is not null)
                activity[field] = JsonNode.Parse(value);

            using var response = await bot.PostAsync(activity);

            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{field} = {value}: {response.StatusCode}");
        }

        Assert.Equal("1: fine", await bot.SayAsync("fine"));
    }

    [Theory]
    [InlineData("unheardOf")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("contactRelationUpdate")]
    [InlineData("messageReaction")]
    public async Task An_activity_of_another_type_is_let_pass(string type)
    {
        var bot = await StartAsync();
        var activity = bot.Message("hello");
        activity["type"] = type;

        using var response = await bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_invoke_of_an_unknown_name_is_the_callers_mistake()
    {
        var bot = await StartAsync();
        var activity = bot.Message("");
        activity["type"] = "invoke";
        activity["name"] = "no/such";

        using var response = await bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_message_of_a_megabyte_is_answered_with_what_is_allowed()
    {
        var bot = await StartAsync();

        var answer = await bot.SayAsync(new string('x', 1_000_000));

        Assert.Contains("up to 20000 characters", answer, StringComparison.Ordinal);
        Assert.Equal(0, bot.Bot.Runs);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        var bot = await StartAsync();

        using var response = await bot.PostAsync(bot.Message(new string('x', 1_600_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_not_said_to_be_JSON_is_refused()
    {
        var bot = await StartAsync();
        using var content = new StringContent(bot.Message("hello").ToJsonString(), Encoding.UTF8, "text/plain");

        using var response = await bot.Http.PostAsync("/api/messages", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("Host", "coach.example")]
    [InlineData("X-Forwarded-For", "10.0.0.1")]
    [InlineData("Forwarded", "for=10.0.0.1")]
    public async Task Without_an_app_id_a_call_that_came_from_elsewhere_is_refused(string header, string value)
    {
        var bot = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(bot.Message("hello")) };
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await bot.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task With_an_app_id_a_call_without_a_token_is_refused()
    {
        var bot = await StartAsync(null, "--MicrosoftAppId", "5f1f2f3e-0000-4000-8000-000000000001", "--MicrosoftAppPassword", "secret");

        using var response = await bot.PostAsync(bot.Message("hello"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_tenant_that_is_not_on_the_list_is_refused()
    {
        var bot = await StartAsync(null, "--AllowedTenants:0", "5f1f2f3e-0000-4000-8000-000000000009");
        var activity = bot.Message("hello");
        activity["conversation"]!["tenantId"] = "5f1f2f3e-0000-4000-8000-000000000008";

        using var response = await bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Health_says_how_the_bot_stands()
    {
        var bot = await StartAsync();

        var health = await bot.Http.GetFromJsonAsync<JsonObject>("/health");

        Assert.Equal("ok", (string?)health!["status"]);
        Assert.Equal("ok", (string?)health["playbook"]);
        Assert.Equal(0, (int)health["outbox"]!["failed"]!);
    }
}
