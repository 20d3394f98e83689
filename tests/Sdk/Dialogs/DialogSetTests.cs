using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;

namespace CoachBot.Sdk.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void A_set_finds_what_was_added()
    {
        var set = new DialogSet().Add(new WaterfallDialog("A")).Add(new WaterfallDialog("B"));

        Assert.NotNull(set.Find("A"));
        Assert.NotNull(set.Find("B"));
        Assert.Null(set.Find("C"));
        Assert.Equal(["A", "B"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number()
    {
        var set = new DialogSet();
        var dialogs = Enumerable.Range(0, 3).Select(_ => new WaterfallDialog("A")).ToList();

        dialogs.ForEach(dialog => set.Add(dialog));

        Assert.Equal(["A", "A2", "A3"], dialogs.ConvertAll(dialog => dialog.Id));
        Assert.Same(dialogs[2], set.Find("A3"));
    }

    [Fact]
    public void The_same_dialog_can_be_added_twice()
    {
        var dialog = new WaterfallDialog("A");
        var set = new DialogSet().Add(dialog).Add(dialog);

        Assert.Equal("A", Assert.Single(set.GetDialogs()).Id);
    }

    [Fact]
    public void A_dialog_brings_those_it_needs()
    {
        var set = new DialogSet().Add(new Needy());

        Assert.NotNull(set.Find("needed"));
    }

    [Fact]
    public void Nothing_can_be_made_of_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null!));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null!));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(" "));
    }

    [Fact]
    public async Task A_set_without_state_makes_no_context()
    {
        var turn = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message });

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    [Fact]
    public void The_version_follows_the_dialogs_in_the_set()
    {
        var empty = new DialogSet().GetVersion();
        var one = new DialogSet().Add(new WaterfallDialog("A")).GetVersion();

        Assert.Equal(empty, new DialogSet().GetVersion());
        Assert.NotEqual(empty, one);
        Assert.Equal(one, new DialogSet().Add(new WaterfallDialog("A")).GetVersion());
    }

    [Fact]
    public void A_client_for_telemetry_reaches_dialogs_added_before_and_after()
    {
        var client = Mock.Of<IBotTelemetryClient>();
        var set = new DialogSet().Add(new WaterfallDialog("before"));

        set.TelemetryClient = client;
        set.Add(new WaterfallDialog("after"));

        Assert.All(set.GetDialogs(), dialog => Assert.Same(client, dialog.TelemetryClient));

        set.TelemetryClient = null!;

        Assert.All(set.GetDialogs(), dialog => Assert.IsType<NullBotTelemetryClient>(dialog.TelemetryClient));
    }

    [Fact]
    public void One_dialog_may_report_elsewhere()
    {
        var client = Mock.Of<IBotTelemetryClient>();
        var set = new DialogSet().Add(new WaterfallDialog("A")).Add(new WaterfallDialog("B"));

        set.Find("B").TelemetryClient = client;

        Assert.IsType<NullBotTelemetryClient>(set.Find("A").TelemetryClient);
        Assert.Same(client, set.Find("B").TelemetryClient);
    }

    private sealed class Needy() : ComponentDialog("needy"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new WaterfallDialog("needed")];
    }
}
