using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class AdaptiveCardInvokeTests
{
    private readonly CapturingAdapter _adapter = new();
    private readonly RecordingHandler _bot = new();

    [Fact]
    public async Task An_action_is_passed_on_and_answered()
    {
        var answer = await RunAsync(Turns.Json(new { action = new { type = "Action.Execute", verb = "approve", data = new { id = 7 } } }));

        Assert.Equal(["card approve"], _bot.Ran);
        Assert.Equal(200, answer.Status);
        Assert.Equal("done", Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body).Value);
    }

    [Fact]
    public async Task A_missing_value_is_refused() => Refused(await RunAsync(null), "BadRequest", "Missing value property");

    [Fact]
    public async Task A_value_that_is_no_object_is_refused()
        => Refused(await RunAsync("text"), "BadRequest", "Value property instanceof not properly formed");

    [Fact]
    public async Task A_missing_action_is_refused()
        => Refused(await RunAsync(Turns.Json(new { state = "x" })), "BadRequest", "Missing action property");

    [Fact]
    public async Task An_action_of_another_type_is_refused()
        => Refused(await RunAsync(Turns.Json(new { action = new { type = "Action.Submit" } })), "NotSupported", "The action 'Action.Submit'is not supported.");

    [Fact]
    public async Task A_bot_that_takes_no_actions_says_so()
    {
        var value = Turns.Json(new { action = new { type = "Action.Execute" } });

        await new ActivityHandler().OnTurnAsync(Turns.Start(Action(value), _adapter));

        Assert.Equal(501, Assert.IsType<InvokeResponse>(_adapter.Sent[0].Value).Status);
    }

    private static Activity Action(object? value) => Turns.Of(ActivityTypes.Invoke, activity =>
    {
        activity.Name = "adaptiveCard/action";
        activity.Value = value;
    });

    private static void Refused(InvokeResponse answer, string code, string message)
    {
        Assert.Equal(400, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal(400, body.StatusCode);
        Assert.Equal("application/vnd.microsoft.error", body.Type);
        var error = Assert.IsType<Error>(body.Value);
        Assert.Equal(code, error.Code);
        Assert.Equal(message, error.Message);
    }

    private async Task<InvokeResponse> RunAsync(object? value)
    {
        await _bot.OnTurnAsync(Turns.Start(Action(value), _adapter));
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
    }
}
