using CoachBot.Bot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Moq;

namespace CoachBot.Bot.Tests;

public class SettingsTests
{
    private const string AppId = "5f1f2f3e-0000-4000-8000-000000000001";

    [Fact]
    public void Without_an_app_id_the_bot_starts_in_Development_only()
    {
        Assert.True(Read("Development").OpenDoor);
        Assert.Contains("MicrosoftAppId is empty", Problem("Production"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppId", "me", "a GUID")]
    [InlineData("MicrosoftAppType", "Free", "MultiTenant, SingleTenant, UserAssignedMSI")]
    [InlineData("MicrosoftAppPassword", "", "client secret")]
    [InlineData("MicrosoftAppType", "SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("AllowedTenants:0", "contoso", "a GUID")]
    [InlineData("Limits:TextLength", "lots", "from 500 to 200000")]
    [InlineData("Limits:BodyBytes", "1", "from 10000 to")]
    [InlineData("Store:KeepTurnsDays", "0", "from 1 to 365")]
    [InlineData("Playbook", "/no/such/playbook.yaml", "no such file")]
    [InlineData("Rooms:Enabled", "maybe", "true and false")]
    public void A_wrong_setting_is_named_with_what_is_allowed(string name, string value, string allowed)
    {
        var problem = Problem("Production", ("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "secret"), (name, value));

        Assert.Contains(allowed, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no/such/reader.model")]
    [InlineData("CoachBot.Bot.dll")]
    public async Task A_model_that_cannot_be_used_stops_the_start(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, file);

        var exception = await Record.ExceptionAsync(() => BotHost.BuildAsync(["--environment", "Development", "--Reading:Model", path]));

        Assert.Contains("made by the train command", StartProblem.Of(exception!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_reading_setting_is_said_in_plain_words()
    {
        var exception = await Record.ExceptionAsync(() => BotHost.BuildAsync(["--environment", "Development", "--Reading:Azure:Endpoint", "contoso"]));

        Assert.Contains("Reading:Azure:Endpoint is \"contoso\"", StartProblem.Of(exception!), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var problem = Problem("Production", ("Limits:TextLength", "x"), ("Rooms:Enabled", "x"));

        Assert.Equal(3, problem.Split(Environment.NewLine + "- ").Length - 1);
    }

    [Fact]
    public void The_rooms_are_off_outside_Development_unless_enabled()
    {
        (string, string)[] door = [("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "secret")];

        Assert.True(Read("Development").RoomsEnabled);
        Assert.False(Read("Production", door).RoomsEnabled);
        Assert.True(Read("Production", [.. door, ("Rooms:Enabled", "true")]).RoomsEnabled);
    }

    private static string Problem(string environment, params (string Name, string Value)[] settings) =>
        Assert.Throws<SettingsException>(() => Read(environment, settings)).Message;

    private static BotSettings Read(string environment, params (string Name, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in settings)
            values[name] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        return new SettingsReader(configuration, Mock.Of<IHostEnvironment>(e => e.EnvironmentName == environment)).Read();
    }
}
