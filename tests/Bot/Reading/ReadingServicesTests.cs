using Azure.AI.TextAnalytics;
using CoachBot.Bot.Reading;
using CoachBot.Coaching.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Bot.Tests.Reading;

public sealed class ReadingServicesTests
{
    private const string Endpoint = "https://contoso.cognitiveservices.azure.com";
    private readonly LocalStub _local = new();

    [Fact]
    public void Nothing_reaches_out_unless_it_is_configured()
    {
        using var services = Build();

        Assert.Same(_local, services.GetRequiredService<IReader>());
        Assert.Null(services.GetService<TextAnalyticsClient>());
    }

    [Theory]
    [InlineData("Key", "a-key")]
    [InlineData("ClientId", "8a3f0a0e-1111-4222-8333-123456789abc")]
    [InlineData("Language", "en")]
    public void An_endpoint_puts_azure_on_top(string name, string value)
    {
        using var services = Build(("Endpoint", Endpoint), (name, value));

        Assert.IsType<AzureReader>(services.GetRequiredService<IReader>());
        Assert.NotNull(services.GetService<TextAnalyticsClient>());
    }

    [Theory]
    [InlineData("Endpoint", "contoso", "must be the https address")]
    [InlineData("Endpoint", "http://contoso.cognitiveservices.azure.com", "must be the https address")]
    [InlineData("Key", "a-key", "no Endpoint")]
    [InlineData("TimeLimit", "800", "such as 00:00:00.800")]
    [InlineData("TimeLimit", "soon", "such as 00:00:00.800")]
    [InlineData("TimeLimit", "00:01:00", "such as 00:00:00.800")]
    public void Wrong_settings_stop_the_start_and_say_what_is_allowed(string name, string value, string told)
    {
        var wrong = Assert.Throws<OptionsValidationException>(() => Build((name, value)));

        Assert.Contains("Reading:Azure", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_never_shows_in_a_message()
    {
        var wrong = Assert.Throws<OptionsValidationException>(() => Build(("Key", "s3cret"), ("ClientId", "x"), ("TimeLimit", "soon")));

        Assert.Equal(3, wrong.Failures.Count());
        Assert.DoesNotContain("s3cret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_client_does_not_try_twice_within_a_turn()
    {
        var options = ReadingServices.ClientOptions(new ReadingSettings { TimeLimit = TimeSpan.FromSeconds(1), Language = "de" });

        Assert.Equal(0, options.Retry.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(1), options.Retry.NetworkTimeout);
        Assert.Equal("de", options.DefaultLanguage);
        Assert.False(options.Diagnostics.IsLoggingContentEnabled);
    }

    private ServiceProvider Build(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("Reading:Azure:" + s.Name, (string?)s.Value)))
            .Build();
        return new ServiceCollection().AddLogging().AddReading(configuration, _ => _local, text => text).BuildServiceProvider();
    }
}
