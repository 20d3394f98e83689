using CoachBot.Bot.Outbox;
using CoachBot.Tests.Support;

namespace CoachBot.Bot.Tests.Outbox;

public class SendPaceTests
{
    private readonly FakeTime _time = new();

    [Fact]
    public void The_eighth_message_of_a_second_waits_for_the_next()
    {
        var pace = new SendPace(_time);

        Assert.All(Enumerable.Range(0, 7), _ => Assert.Equal(TimeSpan.Zero, pace.Take("a")));
        Assert.Equal(TimeSpan.FromSeconds(1), pace.Take("a"));
        Assert.Equal(TimeSpan.Zero, pace.Take("b"));
    }

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(30, 60)]
    [InlineData(3600, 1800)]
    public void A_busy_conversation_stays_within_every_limit(int seconds, int most) =>
        AssertWithin(Send(2500, _ => "a"), TimeSpan.FromSeconds(seconds), most);

    [Fact]
    public void All_conversations_together_send_fifty_a_second() =>
        AssertWithin(Send(1000, i => $"c{i}"), TimeSpan.FromSeconds(1), 50);

    [Fact]
    public void A_burst_is_not_slowed_below_the_limits()
    {
        var times = Send(60, _ => "a");

        Assert.True(times[^1] - times[0] < TimeSpan.FromSeconds(30));
    }

    private List<DateTimeOffset> Send(int count, Func<int, string> conversation)
    {
        var pace = new SendPace(_time);
        var times = new List<DateTimeOffset>();
        for (var i = 0; i < count; i++)
        {
            while (pace.Take(conversation(i)) is { Ticks: > 0 } wait)
                _time.Advance(wait);
            times.Add(_time.GetUtcNow());
        }

        return times;
    }

    private static void AssertWithin(List<DateTimeOffset> times, TimeSpan period, int most)
    {
        for (var i = most; i < times.Count; i++)
            Assert.True(times[i] - times[i - most] >= period, $"Message {i} comes too early.");
    }
}
