using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;

namespace CoachBot.Sdk.Tests.Dialogs;

public class WaterfallTelemetryTests
{
    private readonly List<(string Name, IDictionary<string, string> Properties)> _events = [];
    private readonly IBotTelemetryClient _client;

    public WaterfallTelemetryTests()
    {
        var mock = new Mock<IBotTelemetryClient>();
        mock.Setup(client => client.TrackEvent(It.IsAny<string>(), It.IsAny<IDictionary<string, string>>(), It.IsAny<IDictionary<string, double>>()))
            .Callback((string name, IDictionary<string, string> properties, IDictionary<string, double> _) => _events.Add((name, properties)));
        _client = mock.Object;
    }

    [Fact]
    public async Task Start_steps_and_end_are_reported_with_one_instance_id()
    {
        var dialogs = new DialogSet { TelemetryClient = _client };
        dialogs.Add(new WaterfallDialog("w", [NamedStep, (step, _) => step.EndDialogAsync()]));
        var (dc, _) = Talk.Context(dialogs);

        await dc.BeginDialogAsync("w");
        await dc.ContinueDialogAsync();

        Assert.Equal(["WaterfallStart", "WaterfallStep", "WaterfallStep", "WaterfallComplete"], _events.ConvertAll(e => e.Name));
        Assert.All(_events, e => Assert.Equal("w", e.Properties["DialogId"]));
        Assert.Single(_events.Select(e => e.Properties["InstanceId"]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_step_is_named_after_its_method_and_a_lambda_by_its_number()
    {
        var dialogs = new DialogSet { TelemetryClient = _client };
        dialogs.Add(new WaterfallDialog("w", [NamedStep, (step, _) => step.EndDialogAsync()]));
        var (dc, _) = Talk.Context(dialogs);

        await dc.BeginDialogAsync("w");
        await dc.ContinueDialogAsync();

        Assert.Equal("NamedStep", _events[1].Properties["StepName"]);
        Assert.Equal("Step2of2", _events[2].Properties["StepName"]);
    }

    [Fact]
    public async Task A_cancelled_waterfall_reports_the_step_it_was_at()
    {
        var waterfall = new WaterfallDialog("w", [Talk.Say("one"), NamedStep]) { TelemetryClient = _client };
        var instance = new DialogInstance { Id = "w", State = new Dictionary<string, object> { ["stepIndex"] = 1, ["instanceId"] = "an id" } };

        await waterfall.EndDialogAsync(new TurnContext(new TestAdapter(), new Activity()), instance, DialogReason.CancelCalled);

        var (name, properties) = Assert.Single(_events);
        Assert.Equal("WaterfallCancel", name);
        Assert.Equal("NamedStep", properties["StepName"]);
        Assert.Equal("an id", properties["InstanceId"]);
    }

    [Fact]
    public async Task A_replaced_waterfall_reports_no_end()
    {
        var dialogs = new DialogSet { TelemetryClient = _client };
        dialogs.Add(new WaterfallDialog("w", [NamedStep])).Add(new WaterfallDialog("other", [Talk.Say("other")]));
        var (dc, _) = Talk.Context(dialogs);

        await dc.BeginDialogAsync("w");
        await dc.ReplaceDialogAsync("other");

        Assert.DoesNotContain(_events, e => e.Name is "WaterfallComplete" or "WaterfallCancel");
    }

    private static async Task<DialogTurnResult> NamedStep(WaterfallStepContext step, CancellationToken cancellation)
    {
        await step.Context.SendActivityAsync("named", cancellationToken: cancellation);
        return Dialog.EndOfTurn;
    }
}
