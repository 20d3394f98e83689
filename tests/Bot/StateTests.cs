using CoachBot.Bot.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Tests;

public class StateTests
{
    [Fact]
    public void A_stack_inside_a_stack_comes_back_as_it_was()
    {
        var inner = new DialogState([new DialogInstance { Id = "step", State = new Dictionary<string, object> { ["stepIndex"] = 3, ["options"] = new PromptOptions(), ["values"] = new Dictionary<string, object> { ["n"] = 5000000000L, ["yes"] = true, ["t"] = "text" } } }]);
        var state = new ConversationState { Case = "C-7", Zone = "Europe/Zurich", Stack = new DialogState([new DialogInstance { Id = "case", State = new Dictionary<string, object> { [ComponentDialog.PersistedDialogState] = inner } }]) };

        var json = state.Write();
        var read = ConversationState.Parse(json);

        Assert.Equal(("C-7", "Europe/Zurich"), (read.Case, read.Zone));
        var again = Assert.IsType<DialogState>(Assert.Single(read.Stack!.DialogStack).State[ComponentDialog.PersistedDialogState]);
        var step = Assert.Single(again.DialogStack);
        Assert.Equal(3, step.State["stepIndex"]);
        Assert.False(step.State.ContainsKey("options"));
        var values = Assert.IsAssignableFrom<IDictionary<string, object>>(step.State["values"]);
        Assert.Equal([5000000000L, true, "text"], [values["n"], values["yes"], values["t"]]);
        Assert.Equal(json, read.Write());
        Assert.DoesNotContain("$type", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stack_keeps_small_values_only()
    {
        var state = new ConversationState { Stack = new DialogState([new DialogInstance { Id = "case", State = new Dictionary<string, object> { ["big"] = new Uri("http://x") } }]) };

        var refused = Assert.Throws<InvalidOperationException>(state.Write);

        Assert.Contains("\"case\"", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"case\":\"C-7\",\"stack\":5}")]
    [InlineData("{\"case\":\"C-7\",\"stack\":[5]}")]
    [InlineData("{\"case\":\"C-7\",\"stack\":[{\"id\":5}]}")]
    public void A_broken_stack_leaves_the_case(string json)
    {
        var state = ConversationState.Parse(json);

        Assert.Equal("C-7", state.Case);
        Assert.Null(state.Stack);
        Assert.True(state.StackWasBroken);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("5")]
    public void A_broken_state_is_an_empty_one(string json) => Assert.Null(ConversationState.Parse(json).Case);
}
