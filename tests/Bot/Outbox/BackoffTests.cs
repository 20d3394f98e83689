using CoachBot.Bot.Outbox;

namespace CoachBot.Bot.Tests.Outbox;

public class BackoffTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(6, 32)]
    [InlineData(7, 60)]
    [InlineData(1000, 60)]
    public void The_pause_doubles_up_to_a_minute(long attempts, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Backoff.Pause(attempts, null, 1));

    [Fact]
    public void Luck_takes_off_up_to_half() =>
        Assert.Equal(TimeSpan.FromSeconds(1), Backoff.Pause(2, null, 0));

    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    [InlineData(1)]
    public void The_pause_is_never_shorter_than_asked_for(double luck) =>
        Assert.InRange(Backoff.Pause(0, TimeSpan.FromHours(2), luck), TimeSpan.FromHours(2), TimeSpan.FromHours(2) + TimeSpan.FromSeconds(1));

    [Fact]
    public void A_channel_that_asks_for_no_pause_gets_one_all_the_same() =>
        Assert.Equal(TimeSpan.FromSeconds(32), Backoff.Pause(6, TimeSpan.Zero, 1));

    [Fact]
    public void A_channel_that_asks_for_a_year_is_asked_again_after_a_day() =>
        Assert.Equal(TimeSpan.FromDays(1), Backoff.Pause(0, TimeSpan.FromDays(365), 0));
}
