using CoachBot.Sdk.Tests.Connector;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace CoachBot.Sdk.Tests.AspNetCore;

public class ConfigurationStandInTests
{
    [Fact]
    public async Task Tokens_are_checked_against_the_configured_keys()
    {
        var issuer = new FakeIssuer();
        using var keys = new FakeChannel { Answer = issuer.Answer };
        var authentication = new ConfigurationBotFrameworkAuthentication(
            Settings(
                $"MicrosoftAppId={FakeIssuer.AppId}",
                $"ToBotFromChannelTokenIssuer={FakeIssuer.Issuer}",
                $"ToBotFromChannelOpenIdMetadataUrl={FakeIssuer.MetadataUrl}"),
            httpClientFactory: new FakeHttpClientFactory(keys));
        var activity = new Activity(ActivityTypes.Message) { ChannelId = "msteams", ServiceUrl = FakeIssuer.ServiceUrl };

        Assert.NotNull(await authentication.AuthenticateRequestAsync(activity, issuer.Header(), CancellationToken.None));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            authentication.AuthenticateRequestAsync(activity, issuer.Header(audience: "x"), CancellationToken.None));
    }

    [Fact]
    public void The_government_cloud_has_an_audience_of_its_own()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(Settings("ChannelService=https://botframework.azure.us"));

        Assert.Equal("https://api.botframework.us", authentication.GetOriginatingAudience());
    }

    private static IConfigurationRoot Settings(params string[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).ToDictionary(
            pair => pair[0], string? (pair) => pair[1], StringComparer.Ordinal))
        .Build();
}
