using System.Collections.Concurrent;
using System.Globalization;
using CoachBot.Bot.Outbox;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Outbox;

public sealed class OutageTests : DeliveryTest
{
    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_channel_that_is_away_for_an_hour_gets_every_message_once_and_in_order(int status)
    {
        await StartBotAsync();
        await MeetAsync("c1", "c2");
        var back = Time.GetUtcNow().AddHours(1);
        Connector.Refuse = (_, _) => Task.FromResult(Time.GetUtcNow() < back ? status : (int?)null);
        await QueueAsync([.. Enumerable.Range(1, 5).SelectMany(i => new[] { Draft($"a{i}", "c1"), Draft($"b{i}", "c2") })]);

        await SettleAsync(TimeSpan.FromHours(2), step: 4);

        Assert.Equal(["a1", "a2", "a3", "a4", "a5"], TextsIn("c1"));
        Assert.Equal(["b1", "b2", "b3", "b4", "b5"], TextsIn("c2"));
        Assert.InRange(Time.GetUtcNow(), back, back.AddMinutes(2));
    }

    [Fact]
    public async Task A_process_that_is_stopped_during_the_outage_leaves_all_of_it_to_the_next()
    {
        await StartBotAsync();
        await MeetAsync("c1");
        Connector.Refuse = (_, _) => Task.FromResult<int?>(503);
        await QueueAsync(Draft("one"), Draft("two"), Draft("three"));
        await PassAsync(TimeSpan.FromMinutes(10), step: 4);
        await Bot.DisposeAsync();
        await StartBotAsync();
        await PassAsync(TimeSpan.FromMinutes(10), step: 4);
        Connector.Refuse = null;

        await SettleAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(["one", "two", "three"], Connector.Texts.Select(text => text.Split('\n')[0]));
    }

    [Fact]
    public async Task The_pause_until_a_date_is_kept_while_other_conversations_go_on()
    {
        await StartBotAsync();
        await MeetAsync("c1", "c2");
        var until = Time.GetUtcNow().AddMinutes(20);
        var asked = new ConcurrentQueue<DateTimeOffset>();
        Connector.Refuse = (activity, response) =>
        {
            if (ConversationOf(activity) != "c1")
                return Task.FromResult<int?>(null);
            asked.Enqueue(Time.GetUtcNow());
            response.Headers.RetryAfter = until.ToString("R", CultureInfo.InvariantCulture);
            return Task.FromResult(Time.GetUtcNow() < until ? 429 : (int?)null);
        };
        await QueueAsync(Draft("held", "c1"), Draft("free", "c2"));

        await PassAsync(TimeSpan.FromMinutes(10), step: 4);
        Assert.Equal(["free"], Connector.Texts);
        await SettleAsync(TimeSpan.FromMinutes(20));

        Assert.Equal(["held"], TextsIn("c1"));
        Assert.Equal(2, asked.Count);
        Assert.InRange(asked.Last(), until, until.AddSeconds(10));
    }

    [Fact]
    public async Task A_hanging_attempt_is_cut_and_its_repetition_marked_while_other_conversations_go_on()
    {
        await StartBotAsync();
        await MeetAsync("c1", "c2");
        var forever = new TaskCompletionSource();
        Connector.Refuse = async (activity, _) =>
        {
            if (ConnectorStub.TextOf(activity) == "slow" && Interlocked.Increment(ref Under.Hanging) == 1)
                await forever.Task;
            return null;
        };
        await QueueAsync(Draft("slow", "c1"), Draft("behind", "c1"), Draft("free", "c2"));
        await PassAsync(OutboxHead.Timeout / 2);
        Assert.Equal(["free"], Connector.Texts);

        await SettleAsync(TimeSpan.FromMinutes(2));
        forever.SetResult();

        Assert.Equal(["slow\n\nYou may have received this already: the first try got no answer.", "behind"], TextsIn("c1").Take(2));
    }

    [Fact]
    public async Task A_message_refused_for_now_is_not_marked_as_a_repetition()
    {
        await StartBotAsync();
        await MeetAsync("c1");
        var refused = 0;
        Connector.Refuse = (_, _) => Task.FromResult(Interlocked.Increment(ref refused) < 6 ? 412 + (refused % 2 * 17) : (int?)null);
        await QueueAsync(Draft("plain"));

        await SettleAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(["plain"], Connector.Texts);
    }

    [Fact]
    public async Task A_hundred_messages_to_one_conversation_keep_to_the_limits_of_Teams()
    {
        await StartBotAsync();
        await MeetAsync("c1");
        var times = new ConcurrentQueue<DateTimeOffset>();
        Connector.Refuse = (_, _) =>
        {
            times.Enqueue(Time.GetUtcNow());
            return Task.FromResult<int?>(null);
        };
        await QueueAsync([.. Enumerable.Range(1, 100).Select(i => Draft($"n{i}"))]);

        await SettleAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(Enumerable.Range(1, 100).Select(i => $"n{i}"), Connector.Texts);

        // The clock may make a step or two while a message is on its way.
        var (sent, way) = (times.ToArray(), TimeSpan.FromSeconds(1));
        Assert.All(Enumerable.Range(8, 92), i => Assert.True(sent[i] - sent[i - 8] >= TimeSpan.FromSeconds(2) - way));
        Assert.All(Enumerable.Range(60, 40), i => Assert.True(sent[i] - sent[i - 60] >= TimeSpan.FromSeconds(30) - way));
    }
}
