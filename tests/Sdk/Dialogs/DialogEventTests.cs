using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Sdk.Tests.Dialogs;

public class DialogEventTests
{
    private readonly List<string> _heard = [];

    [Fact]
    public async Task An_event_goes_down_before_it_goes_up_and_back()
    {
        var dc = await StackAsync();

        var handled = await dc.EmitEventAsync("tick", fromLeaf: true);

        Assert.False(handled);
        Assert.Equal(["inner before", "outer before", "outer after", "inner after"], _heard);
    }

    [Fact]
    public async Task An_event_that_is_handled_early_goes_no_further()
    {
        var dc = await StackAsync(inner: "inner before");

        var handled = await dc.EmitEventAsync("tick", fromLeaf: true);

        Assert.True(handled);
        Assert.Equal(["inner before"], _heard);
    }

    [Fact]
    public async Task A_parent_may_handle_what_a_child_let_pass()
    {
        var dc = await StackAsync(outer: "outer after");

        Assert.True(await dc.EmitEventAsync("tick", fromLeaf: true));
        Assert.Equal(["inner before", "outer before", "outer after"], _heard);
    }

    [Fact]
    public async Task An_event_that_does_not_bubble_stays_with_the_dialog()
    {
        var dc = await StackAsync();

        await dc.Child.EmitEventAsync("tick", bubble: false);

        Assert.Equal(["inner before", "inner after"], _heard);
    }

    [Fact]
    public async Task An_event_starts_at_the_active_dialog_unless_told_otherwise()
    {
        var dc = await StackAsync();

        await dc.EmitEventAsync("tick");

        Assert.Equal(["outer before", "outer after"], _heard);
    }

    [Fact]
    public async Task Nobody_handles_an_event_on_an_empty_stack()
    {
        var (dc, _) = Talk.Context(new DialogSet());

        Assert.False(await dc.EmitEventAsync("tick"));
    }

    [Fact]
    public async Task A_prompt_handles_an_activity_that_answers_it()
    {
        var (dc, _) = Talk.Context(new DialogSet().Add(new NumberPrompt<int>("number")), "42");
        await dc.PromptAsync("number", Talk.Question("how many?"));

        Assert.True(await dc.EmitEventAsync(DialogEvents.ActivityReceived, dc.Context.Activity));
    }

    [Fact]
    public async Task A_component_that_changed_says_so_once()
    {
        var component = new Listener("outer", _heard, null).AddDialog(new WaterfallDialog("w", [Talk.Say("one"), Talk.Say("two"), Talk.Say("three"), Talk.Say("four")]));
        var (dc, _) = Talk.Context(new DialogSet().Add(component));
        await dc.BeginDialogAsync("outer");
        await dc.ContinueDialogAsync();
        component.AddDialog(new WaterfallDialog("new"));
        _heard.Clear();

        await dc.ContinueDialogAsync();
        await dc.ContinueDialogAsync();

        Assert.Equal(["outer before", "outer after"], _heard);
    }

    [Fact]
    public async Task An_activity_is_told_to_the_dialogs_once_before_they_continue()
    {
        var dc = await StackAsync();

        await dc.ContinueDialogAsync();
        await new DialogContext(dc.Dialogs, dc.Context, new DialogState(dc.Stack)).ContinueDialogAsync();

        Assert.Equal(["inner before", "outer before", "outer after", "inner after"], _heard);
    }

    private async Task<DialogContext> StackAsync(string? inner = null, string? outer = null)
    {
        var component = new Listener("outer", _heard, outer).AddDialog(new Listener("inner", _heard, inner).AddDialog(new Quiet()));
        var (dc, _) = Talk.Context(new DialogSet().Add(component));
        await dc.BeginDialogAsync("outer");
        _heard.Clear();
        return dc;
    }

    private sealed class Quiet : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);
    }

    private sealed class Listener(string id, List<string> heard, string? handles) : ComponentDialog(id)
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Hear("before");

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Hear("after");

        private Task<bool> Hear(string when)
        {
            heard.Add($"{Id} {when}");
            return Task.FromResult(heard[^1] == handles);
        }
    }
}
