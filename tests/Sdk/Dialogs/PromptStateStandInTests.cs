using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Dialogs;

public class PromptStateStandInTests
{
    [Fact]
    public async Task What_is_stored_of_a_question_has_no_addresses_in_it()
    {
        var options = new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "name?" } };
        var (dc, _) = Talk.Context(new DialogSet().Add(new TextPrompt("text")));

        await dc.PromptAsync("text", options);

        Assert.Null(options.Prompt.Conversation);
        Assert.Null(options.Prompt.ReplyToId);
    }

    [Fact]
    public void Kept_numbers_are_read_however_they_come_back()
    {
        var state = new Dictionary<string, object> { ["long"] = 2L, ["double"] = 2.0, ["json"] = System.Text.Json.JsonDocument.Parse("2").RootElement };

        Assert.All(state.Keys, key => Assert.Equal(2, StateValue.Int(state, key)));
        Assert.Equal(0, StateValue.Int(state, "missing"));
    }

    [Fact]
    public void A_stack_kept_as_plain_json_is_read_and_kept_as_a_stack()
    {
        var json = System.Text.Json.JsonDocument.Parse("""{"dialogStack":[{"id":"w","state":{"stepIndex":1}}]}""").RootElement;
        var state = new Dictionary<string, object> { ["dialogs"] = json };

        var stack = StateValue.Get<DialogState>(state, "dialogs")!;

        Assert.Equal("w", stack.DialogStack.Single().Id);
        Assert.Same(stack, state["dialogs"]);
        Assert.Equal(1, StateValue.Int(stack.DialogStack[0].State, "stepIndex"));
    }
}
