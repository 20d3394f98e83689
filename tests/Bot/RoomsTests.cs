using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Tests;

public class RoomsTests : BotTest
{
    [Fact]
    public async Task What_is_written_in_a_room_is_answered_there()
    {
        var bot = await StartRoomsAsync();

        using var response = await PostAsync(bot, "agent", new { id = "m1", text = "two things", timezone = "Europe/Zurich" });
        var lines = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "activity" && l.Text == "and more");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("reset", lines[0].Kind);
        Assert.Contains(lines, l => l.Is("sent", "two things"));
        Assert.Contains(lines, l => l.Answers("m1"));
        Assert.Equal(["1: two things", "and more"], lines.Where(l => l.Kind == "activity").Select(l => l.Text));
    }

    [Fact]
    public async Task The_same_message_posted_again_is_the_same_message()
    {
        var bot = await StartRoomsAsync();

        for (var i = 0; i < 3; i++)
            using (await PostAsync(bot, "agent", new { id = "m1", text = "hello" })) { }
        using var last = await PostAsync(bot, "agent", new { id = "m2", text = "on" });
        var lines = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "activity" && l.Text == "2: on");

        Assert.Equal(["1: hello", "2: on"], lines.Where(l => l.Kind == "activity").Select(l => l.Text));
        Assert.Equal(2, lines.Count(l => l.Kind == "sent"));
    }

    [Fact]
    public async Task A_page_that_comes_back_gets_what_it_missed_and_nothing_else()
    {
        var bot = await StartRoomsAsync();
        using var first = await PostAsync(bot, "agent", new { id = "m1", text = "hello" });
        var seen = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "activity");
        using var second = await PostAsync(bot, "agent", new { id = "m2", text = "on" });
        await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "activity" && l.Text == "2: on");

        var missed = new List<RoomLine>();
        await foreach (var line in RoomReader.FollowAsync(bot.Http, "agent", seen[^1].Id))
        {
            if (line.Kind == "ready")
                break;
            missed.Add(line);
        }

        Assert.Contains(missed, l => l.Is("activity", "2: on"));
        Assert.DoesNotContain(missed, l => l.Is("activity", "1: hello"));
    }

    [Fact]
    public async Task A_card_action_replaces_its_card_with_the_answer()
    {
        var bot = await StartRoomsAsync();
        bot.Bot.OnCard = (_, value) => Task.FromResult(new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.card.adaptive",
            Value = new Dictionary<string, string> { ["type"] = "AdaptiveCard", ["fallbackText"] = value.Action.Verb },
        });

        using var response = await PostAsync(bot, "agent", new { id = "m1", replyToId = "card-1", invoke = new { verb = "next", data = new { step = 1 } } });
        var lines = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "answered");

        var update = Assert.Single(lines, l => l.Kind == "update");
        Assert.Equal("card-1", update.Data.GetProperty("activityId").GetString());
        Assert.Equal("next", update.Activity.GetProperty("attachments")[0].GetProperty("content").GetProperty("fallbackText").GetString());
    }

    [Fact]
    public async Task A_card_action_answered_with_a_line_shows_the_line()
    {
        var bot = await StartRoomsAsync();

        using var response = await PostAsync(bot, "agent", new { id = "m1", replyToId = "card-1", invoke = new { verb = "next" } });
        var lines = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "answered");

        Assert.StartsWith("next", Assert.Single(lines, l => l.Kind == "notice").Data.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_to_a_card_is_for_whoever_pressed()
    {
        var bot = await StartRoomsAsync();
        bot.Bot.OnCard = (turn, _) => Task.FromResult(new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.card.adaptive",
            Value = new Dictionary<string, string> { ["type"] = "AdaptiveCard", ["fallbackText"] = turn.Activity.From.Name },
        });

        using var response = await PostAsync(bot, "manager", new { id = "m1", from = "29:raj", replyToId = "card-1", invoke = new { verb = "escalation-take" } });
        var lines = await RoomReader.UntilAsync(bot.Http, "manager", l => l.Answers("m1"));

        var update = Assert.Single(lines, l => l.Kind == "update");
        Assert.Equal("29:raj", update.Data.GetProperty("for").GetString());
        Assert.Equal("Raj", update.Activity.GetProperty("attachments")[0].GetProperty("content").GetProperty("fallbackText").GetString());
    }

    [Fact]
    public async Task A_card_that_asks_by_itself_and_gets_no_card_tells_nobody()
    {
        var bot = await StartRoomsAsync();

        using var response = await PostAsync(bot, "manager", new { id = "m1", replyToId = "card-1", invoke = new { verb = "escalation-refresh", trigger = "automatic" } });
        var lines = await RoomReader.UntilAsync(bot.Http, "manager", l => l.Answers("m1"));

        Assert.DoesNotContain(lines, l => l.Kind is "notice" or "refused" or "update");
    }

    [Fact]
    public async Task The_managers_room_says_who_is_in_it()
    {
        var bot = await StartRoomsAsync();
        string[]? members = null;
        bot.Bot.Before = async (turn, _) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
                members = [.. (await TeamsInfo.GetPagedMembersAsync(turn, 60)).Members.Select(m => m.Id)];
        };

        using var response = await PostAsync(bot, "manager", new { id = "m1", text = "queue" });
        await RoomReader.UntilAsync(bot.Http, "manager", l => l.Answers("m1"));

        Assert.Equal(["29:mona", "29:raj"], members!.Order());
    }

    [Fact]
    public async Task In_the_managers_room_whoever_writes_names_the_bot_as_in_a_group()
    {
        var bot = await StartRoomsAsync();
        string? seen = null;
        bot.Bot.Before = (turn, _) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
                seen = $"{turn.Activity.From.Name}, {turn.Activity.Conversation.ConversationType}: {turn.Activity.RemoveRecipientMention()?.Trim()}";
            return Task.CompletedTask;
        };

        using var response = await PostAsync(bot, "manager", new { id = "m1", from = "29:raj", text = "queue" });
        await RoomReader.UntilAsync(bot.Http, "manager", l => l.Answers("m1"));

        Assert.Equal("Raj, groupChat: queue", seen);
    }

    [Fact]
    public async Task A_case_handed_up_shows_in_the_managers_room()
    {
        var bot = await StartRoomsAsync();
        await bot.Http.GetAsync("/rooms");
        await RoomReader.UntilAsync(bot.Http, "manager", l => l.Kind == "reset");

        using var response = await PostAsync(bot, "agent", new { id = "m1", text = "up with it" });
        var lines = await RoomReader.UntilAsync(bot.Http, "manager", l => l.Kind == "activity");

        Assert.Contains("handed up", lines[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bot_may_change_and_take_back_what_it_said()
    {
        var bot = await StartRoomsAsync();
        bot.Bot.Before = async (turn, token) =>
        {
            if (turn.Activity.Text != "change")
                return;
            var said = await turn.SendActivityAsync("draft", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = said.Id, Text = "final" }, token);
            await turn.DeleteActivityAsync(said.Id, token);
        };

        using var response = await PostAsync(bot, "agent", new { id = "m1", text = "change" });
        var lines = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "activity" && l.Text == "1: change");

        var id = lines.First(l => l.Kind == "activity").Activity.GetProperty("id").GetString();
        Assert.Equal(("final", id), (Assert.Single(lines, l => l.Kind == "update").Text, lines.First(l => l.Kind == "update").Data.GetProperty("activityId").GetString()));
        Assert.Equal(id, Assert.Single(lines, l => l.Kind == "delete").Data.GetProperty("activityId").GetString());
    }

    [Fact]
    public async Task A_reset_starts_the_rooms_afresh()
    {
        var bot = await StartRoomsAsync();
        using var first = await PostAsync(bot, "agent", new { id = "m1", text = "hello" });
        await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "activity");

        using var reset = await bot.Http.PostAsJsonAsync("/rooms/reset", new { });
        using var second = await PostAsync(bot, "agent", new { id = "m1", text = "again" });
        var lines = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "activity");

        Assert.Equal(HttpStatusCode.Accepted, reset.StatusCode);
        Assert.Equal(["1: again"], lines.Where(l => l.Kind == "activity").Select(l => l.Text));
        Assert.Equal("room-agent-2", lines[0].Data.GetProperty("conversation").GetString());
    }

    [Fact]
    public async Task A_message_that_the_bot_refuses_says_why()
    {
        var bot = await StartRoomsAsync(null, "--Limits:BodyBytes", "10000");

        using var response = await PostAsync(bot, "agent", new { id = "m1", text = new string('x', 9_900) });
        var lines = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "refused");

        Assert.Contains("larger than", lines[^1].Data.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agent", "{}", 400)]
    [InlineData("agent", "[]", 400)]
    [InlineData("agent", "nonsense", 400)]
    [InlineData("agent", """{"id":"m1"}""", 400)]
    [InlineData("agent", """{"id":"m 1","text":"x"}""", 400)]
    [InlineData("agent", """{"id":"m1","text":5}""", 400)]
    [InlineData("agent", """{"id":"m1","value":5}""", 400)]
    [InlineData("agent", """{"id":"m1","invoke":{}}""", 400)]
    [InlineData("agent", """{"id":"m1","text":"x","value":{}}""", 400)]
    [InlineData("agent", """{"id":"m1","text":"\ud800"}""", 400)]
    [InlineData("manager", """{"id":"m1","text":"x","from":"29:agent"}""", 400)]
    [InlineData("cellar", """{"id":"m1","text":"x"}""", 404)]
    public async Task A_wrong_post_is_refused(string room, string body, int status)
    {
        var bot = await StartRoomsAsync();

        using var response = await bot.Http.PostAsync($"/rooms/{room}/messages", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://elsewhere.example", "application/json", HttpStatusCode.Forbidden)]
    [InlineData("Host", "elsewhere.example", "application/json", HttpStatusCode.Forbidden)]
    [InlineData("X-Other", "x", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task Another_page_cannot_write_into_a_room(string header, string value, string type, HttpStatusCode status)
    {
        var bot = await StartRoomsAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/rooms/agent/messages") { Content = new StringContent("""{"id":"m1","text":"x"}""", Encoding.UTF8, type) };
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await bot.Http.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Without_rooms_there_is_no_room()
    {
        var bot = await StartAsync();

        using var page = await bot.Http.GetAsync("/");
        using var room = await bot.Http.GetAsync("/rooms");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, room.StatusCode));
    }

    [Fact]
    public async Task With_an_app_id_the_rooms_still_reach_the_bot_and_nobody_else_does()
    {
        var bot = await StartRoomsAsync(null, "--MicrosoftAppId", "5f1f2f3e-0000-4000-8000-000000000001", "--MicrosoftAppPassword", "secret");

        using var response = await PostAsync(bot, "agent", new { id = "m1", text = "hello" });
        var lines = await RoomReader.UntilAsync(bot.Http, "agent", l => l.Kind == "activity");
        using var outside = await bot.PostAsync(bot.Message("hello"));

        Assert.Equal("1: hello", lines[^1].Text);
        Assert.Equal(HttpStatusCode.Unauthorized, outside.StatusCode);
    }

    [Fact]
    public async Task There_are_messages_to_try_for_each_article()
    {
        var bot = await StartRoomsAsync();

        var samples = await bot.Http.GetFromJsonAsync<JsonObject>("/rooms/samples");

        var articles = samples!["samples"]!.AsArray().Select(s => (string)s!["article"]!).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["E", "H", "I", "M", "P"], articles);
    }

    [Fact]
    public async Task A_new_hire_finds_what_to_say_to_practise()
    {
        var bot = await StartRoomsAsync();

        var samples = await bot.Http.GetFromJsonAsync<JsonObject>("/rooms/samples");

        var texts = samples!["practice"]!.AsArray().Select(s => (string)s!["text"]!).ToList();
        Assert.Contains("practice", texts);
        Assert.Contains("my progress", texts);
    }

    private static Task<HttpResponseMessage> PostAsync(RunningBot bot, string room, object body) => bot.Http.PostAsJsonAsync($"/rooms/{room}/messages", body);

    private Task<RunningBot> StartRoomsAsync(Action<Microsoft.Extensions.DependencyInjection.IServiceCollection>? change = null, params string[] args) =>
        StartAsync(change, ["--Rooms:Enabled", "true", .. args]);
}
