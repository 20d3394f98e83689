using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Sdk.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public Task Steps_run_one_after_another_a_turn_each() => Talk
        .To(new WaterfallDialog("w", [Talk.Say("one"), Talk.Say("two"), Talk.Say("three")]))
        .Test("hello", "one")
        .Test("hello", "two")
        .Test("hello", "three")
        .Test("bye", "done: bye")
        .StartTestAsync();

    [Fact]
    public Task An_activity_that_is_no_message_does_not_advance() => Talk
        .To(new WaterfallDialog("w", [Talk.Say("one"), Talk.Say("two")]))
        .Test("hello", "one")
        .Send(Talk.Event("tick"))
        .Test("hello", "two")
        .StartTestAsync();

    [Fact]
    public Task The_text_of_the_answer_is_the_result_of_the_next_step() => Talk
        .To(new WaterfallDialog("w", [Talk.Say("name?"), (step, _) => step.EndDialogAsync($"{step.Result} {step.Reason}")]))
        .Test("hello", "name?")
        .Test("Ada", "done: Ada ContinueCalled")
        .StartTestAsync();

    [Fact]
    public Task A_step_can_go_on_at_once() => Talk
        .To(new WaterfallDialog("w", [(step, _) => step.NextAsync(41), (step, _) => step.EndDialogAsync($"{step.Result} {step.Reason} {step.Index}")]))
        .Test("hello", "done: 41 NextCalled 1")
        .StartTestAsync();

    [Fact]
    public async Task Going_on_twice_in_a_step_is_an_error()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("w",
        [
            async (step, cancellation) =>
            {
                await step.NextAsync(cancellationToken: cancellation);
                return await step.NextAsync(cancellationToken: cancellation);
            },
            Talk.Say("two"),
        ]));
        var (dc, _) = Talk.Context(dialogs);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => dc.BeginDialogAsync("w"));

        Assert.Contains("method already called for dialog and step 'w[0]'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task The_last_step_may_go_on_and_so_ends_the_waterfall() => Talk
        .To(new WaterfallDialog("w", [(step, _) => step.NextAsync("end")]))
        .Test("hello", "done: end")
        .StartTestAsync();

    [Fact]
    public Task A_waterfall_without_steps_ends_at_once() => Talk
        .To(new WaterfallDialog("w"))
        .Test("hello", "done: ")
        .StartTestAsync();

    [Fact]
    public Task Values_last_from_step_to_step() => Talk
        .To(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["count"] = 3;
                step.Values["name"] = "Ada";
                step.Values["order"] = new Order { Id = "A-1", Lines = { 5, 7 } };
                return Talk.Say("kept")(step, default);
            },
            (step, _) => step.EndDialogAsync($"{Convert.ToInt32(step.Values["count"], null)} {step.Values["name"]} {((Order)step.Values["order"]).Lines[1]}"),
        ]))
        .Test("hello", "kept")
        .Test("go on", "done: 3 Ada 7")
        .StartTestAsync();

    [Fact]
    public Task Options_keep_their_type_through_storage() => Talk
        .To(new Order { Id = "A-2" }, new WaterfallDialog("w", [Talk.Say("begun"), (step, _) => step.EndDialogAsync(((Order)step.Options).Id)]))
        .Test("hello", "begun")
        .Test("go on", "done: A-2")
        .StartTestAsync();

    [Fact]
    public Task A_waterfall_gets_the_result_of_the_one_it_started() => Talk
        .To(
            new WaterfallDialog("outer", [(step, cancellation) => step.BeginDialogAsync("inner", 20, cancellation), (step, _) => step.EndDialogAsync($"{step.Result} {step.Reason}")]),
            new WaterfallDialog("inner", [(step, _) => step.EndDialogAsync((int)step.Options + 1)]))
        .Test("hello", "done: 21 EndCalled")
        .StartTestAsync();

    [Fact]
    public Task A_waterfall_may_replace_itself_again_and_again() => Talk
        .To(0, new WaterfallDialog("loop",
        [
            async (step, cancellation) =>
            {
                await step.Context.SendActivityAsync($"round {step.Options}", cancellationToken: cancellation);
                return Dialog.EndOfTurn;
            },
            (step, cancellation) =>
            {
                var round = Convert.ToInt32(step.Options, null) + 1;
                return round < 3 ? step.ReplaceDialogAsync("loop", round, cancellation) : step.EndDialogAsync("enough", cancellation);
            },
        ]))
        .Test("hello", "round 0")
        .Test("again", "round 1")
        .Test("again", "round 2")
        .Test("again", "done: enough")
        .StartTestAsync();

    [Fact]
    public void A_step_must_be_given() => Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null!));

    [Fact]
    public async Task A_token_in_the_place_of_options_is_refused()
    {
        var (dc, _) = Talk.Context(new DialogSet().Add(new WaterfallDialog("w", [Talk.Say("one")])));

        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("w", CancellationToken.None));
    }

    [Fact]
    public void Added_steps_change_the_version()
    {
        var waterfall = new WaterfallDialog("w", [Talk.Say("one")]);
        var before = waterfall.GetVersion();

        waterfall.AddStep(Talk.Say("two"));

        Assert.NotEqual(before, waterfall.GetVersion());
    }

    public sealed class Order
    {
        public string Id { get; set; } = string.Empty;

        public List<int> Lines { get; set; } = [];
    }
}
