using CoachBot.Bot.Reading;
using CoachBot.Coaching.Reading;

namespace CoachBot.Bot.Tests.Reading;

public sealed class AzureHeatTests
{
    [Theory]
    [InlineData(0, 0, 1, 0.7)]
    [InlineData(2, 0, 1, 2.25)]
    [InlineData(3.5, 0, 1, 3.5)]
    [InlineData(1, 0.9, 0.05, 0.5625)]
    [InlineData(3, 0.95, 0.02, 2.3)]
    [InlineData(3, 0.5, 0.1, 3)]
    [InlineData(0, 1, 0, 0)]
    public void Sentiment_moves_heat_within_bounds(double local, double positive, double negative, double expected)
        => Assert.Equal(expected, AzureHeat.Blend(Heat(local), positive, negative), 6);

    [Theory]
    [InlineData(Signals.Threat)]
    [InlineData(Signals.SelfHarm)]
    [InlineData(Signals.Legal)]
    [InlineData(Signals.Abuse)]
    public void A_kind_tone_never_cools_a_red_signal(string signal)
        => Assert.Equal(3, AzureHeat.Blend(Heat(3, signal), positive: 1, negative: 0));

    private static MessageReading Heat(double heat, params string[] signals)
        => new(heat, 0, [.. signals.Select(s => new Finding(s, 0, "x", "y"))], new Gist());
}
