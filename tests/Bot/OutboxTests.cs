using CoachBot.Bot.Storage;
using CoachBot.Bot.Tests.Support;
using Dapper;

namespace CoachBot.Bot.Tests;

public class OutboxTests : BotTest
{
    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_message_refused_for_now_is_sent_again_before_those_behind_it(int status)
    {
        var refused = 0;
        Connector.Refuse = (_, response) =>
        {
            response.Headers.RetryAfter = "0";
            return Task.FromResult(refused++ < 2 ? status : (int?)null);
        };
        var bot = await StartAsync();

        using var first = await bot.PostAsync(bot.Message("two things"));
        using var second = await bot.PostAsync(bot.Message("next"));
        await Connector.WaitForAsync(3);

        // A gateway's answer leaves in doubt whether the first one arrived, and that is said below it.
        Assert.Equal(["1: two things", "and more", "2: next"], Connector.Texts.Select(text => text.Split('\n')[0]));
    }

    [Fact]
    public async Task The_pause_that_the_channel_asks_for_is_kept()
    {
        var refused = DateTimeOffset.MinValue;
        Connector.Refuse = (_, response) =>
        {
            if (refused > DateTimeOffset.MinValue)
                return Task.FromResult<int?>(null);
            refused = TimeProvider.System.GetUtcNow();
            response.Headers.RetryAfter = "2";
            return Task.FromResult<int?>(429);
        };
        var bot = await StartAsync();

        using var response = await bot.PostAsync(bot.Message("hello"));
        await Connector.WaitForAsync(1);

        Assert.True(TimeProvider.System.GetUtcNow() - refused >= TimeSpan.FromSeconds(1.9));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_message_refused_for_good_leaves_a_trace_and_lets_the_others_pass(int status)
    {
        Connector.Refuse = (activity, _) => Task.FromResult(ConnectorStub.TextOf(activity).StartsWith('1') ? status : (int?)null);
        var bot = await StartAsync();

        using var first = await bot.PostAsync(bot.Message("never"));
        using var second = await bot.PostAsync(bot.Message("arrives"));
        await bot.WaitForOutboxAsync(waiting: 0, failed: 1);

        Assert.Equal(["2: arrives"], Connector.Texts);
        var failed = await bot.Database.ReadAsync(c => c.QuerySingleAsync<string>("select error from outbox where state = 'failed'"), default);
        Assert.Contains(status.ToString(System.Globalization.CultureInfo.InvariantCulture), failed, StringComparison.Ordinal);
        Assert.Contains("\"failed\":1", await bot.Http.GetStringAsync("/health"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_sent_before_a_restart_is_sent_after_it_under_the_same_key()
    {
        List<string> keys = [];
        Connector.Refuse = (activity, _) =>
        {
            keys.Add(ConnectorStub.KeyOf(activity));
            return Task.FromResult<int?>(503);
        };
        var bot = await StartAsync();
        using var response = await bot.PostAsync(bot.Message("two things"));
        while (keys.Count == 0)
            await Task.Delay(20);
        await bot.DisposeAsync();
        Connector.Refuse = null;

        await StartAsync();
        await Connector.WaitForAsync(2);

        // Stopped while it waited for the answer, it cannot know whether the first one arrived, and says so below it.
        Assert.Equal(["1: two things", "and more"], Connector.Texts.Select(text => text.Split('\n')[0]));
        Assert.Equal(keys[0], ConnectorStub.KeyOf(Connector.Taken[0]));
        Assert.NotEqual(keys[0], ConnectorStub.KeyOf(Connector.Taken[1]));
    }

    [Fact]
    public async Task A_message_due_later_waits_and_holds_up_nobody()
    {
        var bot = await StartAsync();
        await bot.SayAsync("start");
        var now = TimeProvider.System.GetUtcNow();
        await bot.Database.WriteAsync(t => OutboxTable.AddAsync(t, Draft("later", now.AddHours(1)), new OutboxClaim("nobody", 0)), default);
        await bot.Database.WriteAsync(t => OutboxTable.AddAsync(t, Draft("soon", now.AddSeconds(1)), new OutboxClaim("nobody", 0)), default);

        using var response = await bot.PostAsync(bot.Message("at once"));
        await Connector.WaitForAsync(2);

        Assert.Equal(["2: at once", "soon"], Connector.Texts);
        await bot.WaitForOutboxAsync(waiting: 1);
    }

    private static OutboxDraft Draft(string text, DateTimeOffset due) =>
        new(text, "msteams/c1", OutboxKind.Send, $$"""{"type":"message","text":"{{text}}"}""", due.ToUnixTimeMilliseconds());
}
