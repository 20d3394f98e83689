using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Sdk.Tests.AspNetCore;

public class ConfigurationTests
{
    private static readonly string[] None = [];

    [Fact]
    public async Task Without_an_app_id_authentication_is_off()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings(None));

        Assert.True(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("MultiTenant")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("singletenant")]
    [InlineData("UserAssignedMSI")]
    public async Task Every_type_of_bot_knows_its_id(string? type)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings(
            $"MicrosoftAppType={type}", "MicrosoftAppId=app", "MicrosoftAppPassword=p", "MicrosoftAppTenantId=t"));

        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.True(await factory.IsValidAppIdAsync("app", CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("other", CancellationToken.None));
    }

    [Theory]
    [InlineData("MicrosoftAppType=SingleTenant", "MicrosoftAppId=app", "MicrosoftAppPassword=p")]
    [InlineData("MicrosoftAppType=SingleTenant", "MicrosoftAppId=app", "MicrosoftAppTenantId=t")]
    [InlineData("MicrosoftAppType=SingleTenant", "MicrosoftAppPassword=p", "MicrosoftAppTenantId=t")]
    [InlineData("MicrosoftAppType=UserAssignedMSI", "MicrosoftAppTenantId=t")]
    public void What_the_type_needs_must_be_configured(params string[] settings) =>
        Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(Settings(settings)));

    [Fact]
    public void The_adapter_can_be_registered_as_documentation_shows()
    {
        var services = new ServiceCollection();
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IConfiguration>(Settings(None));
        services.AddHttpClient();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider =>
            new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>()));
        using var provider = services.BuildServiceProvider();

        Assert.IsType<CloudAdapter>(provider.GetRequiredService<IBotFrameworkHttpAdapter>());
    }

    private static IConfigurationRoot Settings(params string[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).ToDictionary(
            pair => pair[0], string? (pair) => pair[1], StringComparer.Ordinal))
        .Build();
}
