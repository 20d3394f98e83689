using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Moq;

namespace CoachBot.Sdk.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public Task A_component_begins_with_its_first_dialog_and_ends_with_its_result() => Talk
        .To(new ComponentDialog("c").AddDialog(new WaterfallDialog("first", [Ask("how many?"), (step, _) => step.EndDialogAsync(step.Result)])).AddDialog(new NumberPrompt<int>("number")))
        .Test("hello", "how many?")
        .Test("42", "done: 42")
        .StartTestAsync();

    [Fact]
    public Task A_component_begins_where_it_is_told()
    {
        var component = new ComponentDialog("c");
        component.AddDialog(new WaterfallDialog("first", [Talk.Say("first")]));
        component.AddDialog(new WaterfallDialog("second", [Talk.Say("second")]));
        component.InitialDialogId = "second";

        return Talk.To(component).Test("hello", "second").StartTestAsync();
    }

    [Fact]
    public Task Components_nest_and_each_keeps_its_place_through_storage()
    {
        var inner = new ComponentDialog("inner").AddDialog(new WaterfallDialog("w", [Talk.Say("inner 1"), Talk.Say("inner 2"), (step, _) => step.EndDialogAsync("inside")]));
        var middle = new ComponentDialog("middle").AddDialog(new WaterfallDialog("w", [(step, c) => step.BeginDialogAsync("inner", null, c), (step, _) => step.EndDialogAsync($"{step.Result}, between")])).AddDialog(inner);
        var outer = new ComponentDialog("outer").AddDialog(new WaterfallDialog("w", [(step, c) => step.BeginDialogAsync("middle", null, c), (step, _) => step.EndDialogAsync($"{step.Result}, outside")])).AddDialog(middle);

        return Talk.To(outer)
            .Test("hello", "inner 1")
            .Test("on", "inner 2")
            .Test("on", "done: inside, between, outside")
            .StartTestAsync();
    }

    [Fact]
    public Task A_dialog_of_a_parent_can_be_called_from_a_child()
    {
        var child = new ComponentDialog("child").AddDialog(new WaterfallDialog("w", [(step, c) => step.BeginDialogAsync("shared", "test", c), (step, _) => step.EndDialogAsync($"got {step.Result}")]));
        var parent = new ComponentDialog("parent").AddDialog(child).AddDialog(new WaterfallDialog("shared", [(step, _) => step.EndDialogAsync(step.Options)]));

        return Talk.To(parent).Test("hello", "done: got test").StartTestAsync();
    }

    [Fact]
    public Task A_component_is_cancelled_when_what_is_in_it_is() => Talk
        .To(new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [Talk.Say("one"), (step, c) => step.CancelAllDialogsAsync(c)])))
        .Test("hello", "one")
        .Test("stop", "cancelled")
        .StartTestAsync();

    [Fact]
    public async Task Cancelling_a_component_cancels_the_dialogs_in_it_first()
    {
        var ended = new List<string>();
        var component = new Watched("c", ended).AddDialog(new Watched("inner", ended).AddDialog(new WaterfallDialog("w", [Talk.Say("waiting")])));
        var (dc, _) = Talk.Context(new DialogSet().Add(component));
        await dc.BeginDialogAsync("c");

        var result = await dc.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["inner CancelCalled", "c CancelCalled"], ended);
        Assert.Empty(dc.Stack);
    }

    [Fact]
    public Task A_question_inside_is_put_again_when_a_dialog_on_top_ends()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [Ask("how many?")])).AddDialog(new NumberPrompt<int>("number"));
        var aside = new WaterfallDialog("aside", [Talk.Say("aside"), (step, _) => step.EndDialogAsync()]);
        var outer = new Interruptible("outer", "aside");
        outer.AddDialog(component);
        outer.AddDialog(aside);

        return Talk.To(outer)
            .Test("hello", "how many?")
            .Test("aside", "aside")
            .Test("go on", "how many?")
            .Test("7", "done: 7")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_step_has_the_parent_of_its_waterfall()
    {
        string? parent = null;
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                parent = step.Parent.ActiveDialog.Id;
                return step.EndDialogAsync();
            },
        ]));
        var (dc, _) = Talk.Context(new DialogSet().Add(component));

        await dc.BeginDialogAsync("c");

        Assert.Equal("c", parent);
    }

    [Fact]
    public void A_client_for_telemetry_reaches_every_dialog_inside()
    {
        var client = Mock.Of<IBotTelemetryClient>();
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w"));

        component.TelemetryClient = client;
        component.AddDialog(new WaterfallDialog("later"));

        Assert.Same(client, component.FindDialog("w").TelemetryClient);
        Assert.Same(client, component.FindDialog("later").TelemetryClient);

        component.TelemetryClient = null!;

        Assert.IsType<NullBotTelemetryClient>(component.FindDialog("w").TelemetryClient);
    }

    [Fact]
    public void Components_that_contain_each_other_can_be_given_a_client()
    {
        var client = Mock.Of<IBotTelemetryClient>();
        var one = new ComponentDialog("one");
        var two = new ComponentDialog("two");
        one.Dialogs.Add(two);
        two.Dialogs.Add(one);

        one.Dialogs.TelemetryClient = client;

        Assert.Same(client, two.TelemetryClient);
    }

    [Fact]
    public void A_component_without_an_id_is_named_after_its_class() => Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);

    private static WaterfallStep Ask(string question)
        => (step, cancellation) => step.PromptAsync("number", Talk.Question(question), cancellation);

    private sealed class Watched(string id, List<string> ended) : ComponentDialog(id)
    {
        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add($"{Id} {reason}");
            return base.OnEndDialogAsync(context, instance, reason, cancellationToken);
        }
    }

    private sealed class Interruptible(string id, string word) : ComponentDialog(id)
    {
        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
            => innerDc.Context.Activity.Text == word
                ? innerDc.BeginDialogAsync(word, null, cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }
}
