using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class TeamsInvokeTests
{
    private readonly CapturingAdapter _adapter = new();
    private readonly RecordingTeamsHandler _bot = new();

    [Theory]
    [InlineData("composeExtension/anonymousQueryLink", "AnonymousAppBasedLinkQuery")]
    [InlineData("composeExtension/fetchTask", "MessagingExtensionFetchTask")]
    [InlineData("composeExtension/query", "MessagingExtensionQuery")]
    [InlineData("composeExtension/queryLink", "AppBasedLinkQuery")]
    [InlineData("composeExtension/querySettingUrl", "MessagingExtensionConfigurationQuerySettingUrl")]
    [InlineData("composeExtension/submitAction", "MessagingExtensionSubmitAction")]
    [InlineData("tab/fetch", "TabFetch")]
    [InlineData("tab/submit", "TabSubmit")]
    [InlineData("task/fetch", "TaskModuleFetch")]
    [InlineData("task/submit", "TaskModuleSubmit")]
    public async Task An_invoke_is_passed_on_and_answered_with_a_body(string name, string ran)
    {
        var answer = await RunAsync(_bot, name, new { });

        Assert.Equal([ran], _bot.Ran);
        Assert.Equal(200, answer.Status);
        Assert.NotNull(answer.Body);
    }

    [Theory]
    [InlineData("actionableMessage/executeAction", "O365ConnectorCardAction")]
    [InlineData("signin/verifyState", "SigninVerifyState")]
    [InlineData("signin/tokenExchange", "SigninVerifyState")]
    public async Task An_invoke_without_an_answer_to_give_is_still_answered(string name, string ran)
    {
        var answer = await RunAsync(_bot, name, new { });

        Assert.Equal([ran], _bot.Ran);
        Assert.Equal(200, answer.Status);
        Assert.Null(answer.Body);
    }

    [Theory]
    [InlineData("edit", "MessagingExtensionBotMessagePreviewEdit")]
    [InlineData("send", "MessagingExtensionBotMessagePreviewSend")]
    public async Task A_preview_is_edited_or_sent(string preview, string ran)
    {
        await RunAsync(_bot, "composeExtension/submitAction", new { botMessagePreviewAction = preview });

        Assert.Equal([ran], _bot.Ran);
    }

    [Theory]
    [InlineData("accept", "FileConsentAccept")]
    [InlineData("decline", "FileConsentDecline")]
    public async Task A_file_is_taken_or_not(string action, string ran)
    {
        var answer = await RunAsync(_bot, "fileConsent/invoke", new { action });

        Assert.Equal([ran], _bot.Ran);
        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task An_action_that_does_not_exist_is_refused()
    {
        Assert.Equal(400, (await RunAsync(_bot, "fileConsent/invoke", new { action = "eat" })).Status);
        _adapter.Sent.Clear();
        Assert.Equal(400, (await RunAsync(_bot, "composeExtension/submitAction", new { botMessagePreviewAction = "eat" })).Status);
        Assert.Empty(_bot.Ran);
    }

    [Fact]
    public async Task A_card_action_has_no_name()
    {
        await RunAsync(_bot, null, new { });

        Assert.Equal(["CardActionInvoke"], _bot.Ran);
    }

    [Theory]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("composeExtension/anonymousQueryLink")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/querySettingUrl")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("no/such")]
    [InlineData("signin/verifyState")]
    [InlineData("tab/fetch")]
    [InlineData("tab/submit")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData(null)]
    public async Task A_bot_that_does_not_handle_it_says_so(string? name)
        => Assert.Equal(501, (await RunAsync(new TeamsActivityHandler(), name, new { })).Status);

    private async Task<InvokeResponse> RunAsync(TeamsActivityHandler bot, string? name, object value)
    {
        var activity = Turns.Of(ActivityTypes.Invoke, it =>
        {
            it.ChannelId = "msteams";
            it.Name = name;
            it.Value = Turns.Json(value);
        });
        await bot.OnTurnAsync(Turns.Start(activity, _adapter));
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
    }
}
