using System.Net;
using System.Text.Json.Nodes;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Bot.Tests;

public class TurnTests : BotTest
{
    [Fact]
    public async Task Replies_come_with_the_response_when_they_are_expected()
    {
        var bot = await StartAsync();

        Assert.Equal("1: two things | and more", await bot.SayAsync("two things"));
        Assert.Equal("2: next", await bot.SayAsync("next"));
    }

    [Fact]
    public async Task Replies_go_to_the_channel_in_order_when_they_are_not_expected()
    {
        var bot = await StartAsync();

        using var response = await bot.PostAsync(bot.Message("two things"));
        await Connector.WaitForAsync(2);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["1: two things", "and more"], Connector.Texts);
    }

    [Fact]
    public async Task An_activity_that_comes_twice_is_run_once_and_answered_the_same()
    {
        var bot = await StartAsync();

        var first = await bot.AskAsync(bot.Message("hello", id: "same"));
        var second = await bot.AskAsync(bot.Message("hello", id: "same"));

        Assert.Equal(1, bot.Bot.Runs);
        Assert.Equal(first.Select(ConnectorStub.TextOf), second.Select(ConnectorStub.TextOf));
        Assert.Equal("2: on", await bot.SayAsync("on"));
    }

    [Fact]
    public async Task An_activity_that_comes_twice_at_once_is_said_once()
    {
        var bot = await StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => bot.PostAsync(bot.Message("hello", id: "same"))));
        using var last = await bot.PostAsync(bot.Message("on"));
        await Connector.WaitForAsync(2);

        Assert.Equal(["1: hello", "2: on"], Connector.Texts);
    }

    [Fact]
    public async Task A_card_action_that_comes_twice_is_run_once_and_answered_the_same()
    {
        var bot = await StartAsync();
        JsonObject Action()
        {
            var activity = bot.Message("", id: "act");
            activity["type"] = "invoke";
            activity["name"] = "adaptiveCard/action";
            activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "next", ["data"] = new JsonObject() } };
            return activity;
        }

        using var first = await bot.PostAsync(Action());
        using var second = await bot.PostAsync(Action());

        var answer = await first.Content.ReadAsStringAsync();
        Assert.Contains("next 1", answer, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(answer), JsonNode.Parse(await second.Content.ReadAsStringAsync())));
        Assert.Equal(1, bot.Bot.Runs);
    }

    [Fact]
    public async Task Two_messages_at_the_same_instant_both_count()
    {
        var bot = await StartAsync();
        const int rounds = 25;

        for (var round = 0; round < rounds; round++)
            await Task.WhenAll(bot.SayAsync("left"), bot.SayAsync("right"));

        Assert.Equal($"{(2 * rounds) + 1}: end", await bot.SayAsync("end"));
    }

    [Fact]
    public async Task Two_instances_that_share_the_store_lose_nothing_and_say_nothing_twice()
    {
        var one = await StartAsync();
        var two = await StartAsync();
        const int rounds = 15;

        await one.SayAsync("start");
        for (var round = 0; round < rounds; round++)
            await Task.WhenAll(one.AskAsync(one.Message("left", id: $"l{round}")), two.AskAsync(two.Message("right", id: $"r{round}")));

        Assert.Equal($"{(2 * rounds) + 2}: end", await two.SayAsync("end"));
    }

    [Fact]
    public async Task A_turn_overtaken_by_another_instance_is_run_again_and_speaks_once()
    {
        var one = await StartAsync();
        var two = await StartAsync();
        await one.SayAsync("start");
        var overtaken = false;
        one.Bot.Before = async (turn, _) =>
        {
            if (overtaken)
                return;
            overtaken = true;
            await ScriptedBot.CaseOfAsync(turn, default);
            await two.AskAsync(two.Message("first", id: "other"));
        };

        using var response = await one.PostAsync(one.Message("second", id: "late"));
        await Connector.WaitForAsync(1);

        Assert.Equal(["3: second"], Connector.Texts);
        Assert.Equal(3, one.Bot.Runs);
    }

    [Fact]
    public async Task A_turn_that_cannot_be_stored_says_nothing_and_may_be_sent_again()
    {
        BrokenDatabase? database = null;
        var bot = await StartAsync(services => services.AddSingleton<IDatabase>(_ => database = new BrokenDatabase(new SqliteDatabase(StoreFile))));
        await bot.SayAsync("start");

        database!.Broken = true;
        using var refused = await bot.PostAsync(bot.Message("lost?", id: "x"));
        database.Broken = false;
        using var taken = await bot.PostAsync(bot.Message("lost?", id: "x"));
        await Connector.WaitForAsync(1);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal(["2: lost?"], Connector.Texts);
    }

    [Fact]
    public async Task A_turn_that_throws_keeps_the_case_and_offers_to_try_again()
    {
        var bot = await StartAsync();
        await bot.SayAsync("start");
        bot.Bot.Before = async (turn, token) =>
        {
            (await ScriptedBot.CaseOfAsync(turn, token)).Record(new Coaching.Cases.FactRecorded(Coaching.Cases.Fact.Wish, "half") { At = default, By = Coaching.Cases.Person.Coach });
            await turn.SendActivityAsync("half said", cancellationToken: token);
            throw new InvalidOperationException("with words of the customer");
        };

        var replies = await bot.AskAsync(bot.Message("important", id: "bad"));
        bot.Bot.Before = null;

        var reply = Assert.Single(replies);
        Assert.Contains("nothing is lost", ConnectorStub.TextOf(reply), StringComparison.Ordinal);
        var button = reply.GetProperty("attachments")[0].GetProperty("content").GetProperty("actions")[0];
        Assert.Equal("Try again", button.GetProperty("title").GetString());

        JsonObject Press()
        {
            var press = bot.Message("");
            press.Remove("text");
            press["value"] = JsonNode.Parse(button.GetProperty("data").GetRawText());
            return press;
        }

        Assert.Equal("2: important", ConnectorStub.TextOf(Assert.Single(await bot.AskAsync(Press()))));
        Assert.Contains("nothing left", ConnectorStub.TextOf(Assert.Single(await bot.AskAsync(Press()))), StringComparison.Ordinal);
        Assert.Equal("3: on", await bot.SayAsync("on"));
    }

    [Fact]
    public async Task A_failed_turn_may_fail_again_and_still_be_tried_again()
    {
        var bot = await StartAsync();
        bot.Bot.Before = (_, _) => throw new InvalidOperationException("no");
        var press = bot.Message("");
        press["value"] = new JsonObject { ["tryAgain"] = "bad" };
        await bot.AskAsync(bot.Message("important", id: "bad"));

        var again = await bot.AskAsync((JsonObject)press.DeepClone());
        bot.Bot.Before = null;
        press["id"] = "third";

        Assert.Contains("nothing is lost", ConnectorStub.TextOf(Assert.Single(again)), StringComparison.Ordinal);
        Assert.Equal("1: important", ConnectorStub.TextOf(Assert.Single(await bot.AskAsync(press))));
    }

    [Fact]
    public async Task What_is_kept_to_be_tried_again_has_personal_data_masked()
    {
        var bot = await StartAsync();
        bot.Bot.Before = (_, _) => throw new InvalidOperationException("no");

        var message = bot.Message("Write to ines@example.com about it", id: "bad");
        (message["summary"], message["speak"]) = ("From ines@example.com", "Call ines@example.com");
        message["value"] = new JsonObject { ["verb"] = "escalation-ask", ["key"] = "E-1/4", ["textAsk"] = "4111111111111111" };
        message["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "t-1" }, ["legacy"] = new JsonObject { ["text"] = "ines@example.com" } };
        await bot.AskAsync(message);

        var kept = await bot.Database.ReadAsync(c => TurnTable.FindAsync(c, "msteams/c1", "bad"), default);
        Assert.Contains("about it", kept!.Failed, StringComparison.Ordinal);
        Assert.DoesNotContain("ines@example.com", kept.Failed, StringComparison.Ordinal);
        Assert.DoesNotContain("4111111111111111", kept.Failed, StringComparison.Ordinal);
        Assert.Contains("\"key\":\"E-1/4\"", kept.Failed, StringComparison.Ordinal);
        Assert.Contains("t-1", kept.Failed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_handed_up_goes_to_the_managers_conversation_once()
    {
        var bot = await StartAsync(null, "--Managers:Conversation", "managers");
        await bot.SayAsync("hello", "managers");

        await bot.SayAsync("up it goes");
        await bot.SayAsync("up once more");
        await Connector.WaitForAsync(1);
        await bot.WaitForOutboxAsync(waiting: 0);

        var card = Assert.Single(Connector.Taken);
        Assert.Equal("managers", card.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Contains("handed up", ConnectorStub.TextOf(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_survives_a_restart()
    {
        var bot = await StartAsync();
        await bot.SayAsync("before");
        await bot.DisposeAsync();

        var again = await StartAsync();

        Assert.Equal("2: after", ConnectorStub.TextOf(Assert.Single(await again.AskAsync(again.Message("after", id: "new")))));
    }
}
