using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Sdk.Tests.Dialogs;

public class DialogContextTests
{
    [Fact]
    public async Task An_empty_stack_has_nothing_to_continue()
    {
        var (dc, _) = Talk.Context(new DialogSet());

        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
        Assert.Null(dc.ActiveDialog);
        Assert.Null(dc.Child);
    }

    [Fact]
    public async Task An_empty_stack_has_nothing_to_cancel()
    {
        var (dc, _) = Talk.Context(new DialogSet());

        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task A_dialog_that_is_not_there_cannot_begin()
    {
        var (dc, _) = Talk.Context(new DialogSet());

        var error = await Assert.ThrowsAnyAsync<Exception>(() => dc.BeginDialogAsync("nowhere"));

        Assert.Contains("A dialog with an id of 'nowhere' wasn't found", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_that_is_gone_cannot_continue()
    {
        var state = new DialogState();
        state.DialogStack.Add(new DialogInstance { Id = "gone" });
        var adapter = new TestAdapter();
        var dc = new DialogContext(new DialogSet(), new TurnContext(adapter, adapter.MakeActivity("hello")), state);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => dc.ContinueDialogAsync());

        Assert.Contains("gone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_is_required()
    {
        var (dc, _) = Talk.Context(new DialogSet());

        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.BeginDialogAsync(string.Empty));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync(string.Empty, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("prompt", null!));
    }

    [Fact]
    public async Task The_latest_dialog_is_on_top_of_the_stack()
    {
        var dialogs = new DialogSet()
            .Add(new WaterfallDialog("below", [(step, c) => step.BeginDialogAsync("above", null, c)]))
            .Add(new WaterfallDialog("above", [Talk.Say("above")]));
        var (dc, _) = Talk.Context(dialogs);

        await dc.BeginDialogAsync("below");

        Assert.Equal(["above", "below"], dc.Stack.Select(instance => instance.Id));
        Assert.Equal("above", dc.ActiveDialog.Id);
    }

    [Fact]
    public async Task The_child_is_the_context_inside_the_active_component()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [Talk.Say("waiting")]));
        var (dc, _) = Talk.Context(new DialogSet().Add(component));

        await dc.BeginDialogAsync("c");

        Assert.Equal("w", dc.Child.ActiveDialog.Id);
        Assert.Same(dc, dc.Child.Parent);
        Assert.Same(component, dc.Child.FindDialog("c"));
    }

    [Fact]
    public async Task Services_are_handed_down_to_children()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [Talk.Say("waiting")]));
        var (dc, _) = Talk.Context(new DialogSet().Add(component));
        dc.Services.Add("name", "a service");
        await dc.BeginDialogAsync("c");

        Assert.Equal("a service", dc.Child.Services.Get<string>("name"));
    }

    [Fact]
    public async Task Cancelling_with_the_parents_empties_every_stack()
    {
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [Talk.Say("waiting")]));
        var (dc, _) = Talk.Context(new DialogSet().Add(component));
        await dc.BeginDialogAsync("c");

        var result = await dc.Child.CancelAllDialogsAsync(true);

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Empty(dc.Stack);
    }

    [Fact]
    public async Task A_dialog_below_the_top_may_refuse_to_be_cancelled()
    {
        var dialogs = new DialogSet()
            .Add(new Stubborn())
            .Add(new WaterfallDialog("above", [Talk.Say("above")]));
        var (dc, _) = Talk.Context(dialogs);
        await dc.BeginDialogAsync(nameof(Stubborn));

        await dc.CancelAllDialogsAsync(false, "stop now");

        Assert.Equal(nameof(Stubborn), dc.ActiveDialog.Id);
    }

    [Fact]
    public async Task Asking_again_reaches_the_innermost_question()
    {
        var component = new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("w", [(step, c) => step.PromptAsync("text", Talk.Question("well?"), c)]))
            .AddDialog(new TextPrompt("text"));
        var (dc, adapter) = Talk.Context(new DialogSet().Add(component));
        await dc.BeginDialogAsync("c");
        adapter.ActiveQueue.Clear();

        await dc.RepromptDialogAsync();

        Assert.Equal("well?", adapter.ActiveQueue.Single().Text);
    }

    [Fact]
    public async Task A_token_in_the_place_of_a_result_is_refused()
    {
        var (dc, _) = Talk.Context(new DialogSet());

        await Assert.ThrowsAsync<ArgumentException>(() => dc.EndDialogAsync(CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.ReplaceDialogAsync("any", CancellationToken.None));
    }

    [Fact]
    public async Task A_context_needs_dialogs_and_a_turn()
    {
        var (dc, _) = Talk.Context(new DialogSet());

        Assert.Throws<ArgumentNullException>(() => new DialogContext(null!, dc.Context, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(dc.Dialogs, (ITurnContext)null!, new DialogState()));
    }

    private sealed class Stubborn : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => dc.BeginDialogAsync("above", null, cancellationToken);

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
            => Task.FromResult(e.Name == "stop now");
    }

    [Theory]
    [InlineData("de-DE", "de-DE")]
    [InlineData("fr", "fr")]
    public void The_language_is_that_of_the_activity(string locale, string expected)
    {
        var (dc, _) = Talk.Context(new DialogSet());
        dc.Context.Activity.Locale = locale;

        Assert.Equal(expected, dc.GetLocale());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no such language at all")]
    public void Without_a_usable_language_it_is_that_of_the_turn(string? locale)
    {
        var (dc, _) = Talk.Context(new DialogSet());
        dc.Context.Activity.Locale = locale;

        Assert.Equal(System.Globalization.CultureInfo.CurrentCulture.Name, dc.GetLocale());
    }

    [Fact]
    public void The_stack_is_a_list()
    {
        var stack = new List<DialogInstance> { new() { Id = "below" } };
        var (dc, _) = Talk.Context(new DialogSet());

        var over = new DialogContext(dc.Dialogs, dc.Context, new DialogState(stack));

        Assert.Same(stack, over.Stack);
        Assert.Equal("below", over.Stack.Find(instance => instance.Id == "below")?.Id);
    }
}
