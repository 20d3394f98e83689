using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Tests.Support;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoachBot.Bot.Tests;

/// <summary>The program is killed at several points of a conversation; the case goes on where it was.</summary>
public sealed class RestartTests : BotTest
{
    private static readonly string[] Script =
    [
        "Your update broke our till system this morning and we have been losing sales for three hours. Nobody called back as promised!",
        "draft: Thank you for telling us. I am sorry that you lost a morning's sales over our update. What would help you most right now?",
        "sent: Thank you for telling us. I am sorry that you lost a morning's sales over our update. What would help you most right now?",
        "why",
        "cases",
    ];

    [Fact]
    public async Task A_conversation_with_the_process_killed_after_every_message_reads_like_one_without()
    {
        var calm = await PlayAsync(Path.Combine(Path.GetDirectoryName(StoreFile)!, "calm", "coachbot.db"), (_, _) => Task.CompletedTask);

        var killed = await PlayAsync(StoreFile, async (bot, message) =>
        {
            // A little later each time: before the bot got it, in its turn, while the reply is on its way.
            await Task.Delay(message * 15);
            await bot.KillAsync();
            await bot.StartAsync();
        });

        Assert.Equal(calm, killed);
    }

    [Fact]
    public async Task A_turn_killed_before_its_commit_is_as_if_it_had_never_been()
    {
        await using var bot = new BotProcess(StoreFile);
        await bot.StartAsync();
        await AskAsync(bot, "first", Script[0]);
        var before = await EventsAsync();
        Task<HttpResponseMessage> lost;
        await using (var connection = new SqliteConnection($"Data Source={StoreFile}"))
        {
            await connection.OpenAsync();
            await using var held = connection.BeginTransaction();
            lost = bot.Http.PostAsJsonAsync("/api/messages", Message("second", Script[1]));
            await Task.Delay(1500);
            Assert.False(lost.IsCompleted);
            await bot.KillAsync();
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => lost);
        Assert.Equal(before, await EventsAsync());
        await bot.StartAsync();

        Assert.NotEmpty(await AskAsync(bot, "second", Script[1]));
        Assert.True(await EventsAsync() > before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reply_killed_on_its_way_arrives_under_the_same_key(bool arrived)
    {
        await using var bot = new BotProcess(StoreFile);
        await bot.StartAsync();
        var asked = new TaskCompletionSource<string>();
        var forever = new TaskCompletionSource();
        Connector.Refuse = async (activity, _) =>
        {
            asked.TrySetResult(ConnectorStub.KeyOf(activity));
            await forever.Task;
            return arrived ? null : 503;
        };

        using var response = await bot.Http.PostAsJsonAsync("/api/messages", Message("first", Script[0]));
        var key = await asked.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await bot.KillAsync();
        Connector.Refuse = null;
        forever.SetResult();
        await bot.StartAsync();
        await Connector.WaitForAsync(arrived ? 2 : 1);

        Assert.All(Connector.Taken, activity => Assert.Equal(key, ConnectorStub.KeyOf(activity)));
        var again = await AskAsync(bot, "second", "cases");
        Assert.NotEmpty(again);
    }

    [Fact]
    public async Task A_bot_killed_between_the_hand_up_and_the_card_posts_it_once_and_tells_the_agent()
    {
        await using var bot = new BotProcess(StoreFile, "--Rooms:Enabled", "false", "--Managers:Conversation", "managers");
        await bot.StartAsync();
        var bind = Message("bind", "hello");
        bind["conversation"] = new JsonObject { ["id"] = "managers", ["conversationType"] = "personal" };
        bind["deliveryMode"] = "expectReplies";
        using var bound = await bot.Http.PostAsJsonAsync("/api/messages", bind);
        await AskAsync(bot, "first", Script[0]);
        var asked = new TaskCompletionSource();
        var forever = new TaskCompletionSource();
        Connector.Refuse = async (activity, _) =>
        {
            if (IsFor("managers", activity))
                asked.TrySetResult();
            await forever.Task;
            return 503;
        };

        using var response = await bot.Http.PostAsJsonAsync("/api/messages", Message("second", "hand up"));
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await bot.KillAsync();
        Connector.Refuse = null;
        forever.SetResult();
        await bot.StartAsync();
        await Connector.WaitForAsync(2);

        // Whatever might come a second time would be before the answer to a later message.
        await AskAsync(bot, "third", "cases");
        Assert.Contains("make this right", Assert.Single(Connector.Taken, a => IsFor("managers", a)).GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Handed up", Assert.Single(Connector.Taken, a => IsFor("c1", a)).GetRawText(), StringComparison.Ordinal);
    }

    private static bool IsFor(string conversation, JsonElement activity) =>
        activity.GetProperty("conversation").GetProperty("id").GetString() == conversation;

    // Everything shown in the agent's room, without what differs from run to run.
    private static async Task<List<string>> PlayAsync(string file, Func<BotProcess, int, Task> afterEach)
    {
        await using var bot = new BotProcess(file);
        await bot.StartAsync();
        for (var i = 0; i < Script.Length; i++)
        {
            var id = FormattableString.Invariant($"m{i}");
            using var response = await bot.Http.PostAsJsonAsync("/rooms/agent/messages", new { id, text = Script[i] });
            response.EnsureSuccessStatusCode();
            await afterEach(bot, i);
            var replies = i + 2;
            await RoomReader.UntilAsync(bot.Http, "agent", Counter(replies));
        }

        var history = await RoomReader.HistoryAsync(bot.Http, "agent");
        return [.. history.Where(l => l.Kind is "sent" or "activity").Select(l => l.Kind + " " + Shown(l.Activity)).Order(StringComparer.Ordinal)];
    }

    // A welcome, and a reply to each message.
    private static Func<RoomLine, bool> Counter(int replies)
    {
        var seen = 0;
        return line => line.Kind == "activity" && ++seen == replies;
    }

    private static string Shown(JsonElement activity) =>
        activity.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0
            ? Spoken(attachments[0].GetProperty("content"))
            : ConnectorStub.TextOf(activity);

    private static string Spoken(JsonElement card) => card.TryGetProperty("fallbackText", out var words) ? words.GetString()! : card.GetRawText();

    private async Task<long> EventsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={StoreFile}");
        return await connection.ExecuteScalarAsync<long>("select count(*) from case_events");
    }

    private async Task<IReadOnlyList<JsonElement>> AskAsync(BotProcess bot, string id, string text)
    {
        var activity = Message(id, text);
        activity["deliveryMode"] = "expectReplies";
        using var response = await bot.Http.PostAsJsonAsync("/api/messages", activity);
        response.EnsureSuccessStatusCode();
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray()];
    }

    private JsonObject Message(string id, string text) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = Connector.Url,
        ["from"] = new JsonObject { ["id"] = "29:agent", ["name"] = "Alex" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "CoachBot" },
        ["conversation"] = new JsonObject { ["id"] = "c1", ["conversationType"] = "personal" },
        ["text"] = text,
    };
}
