using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Dialogs;

public class DialogTestClientTests
{
    [Fact]
    public async Task A_dialog_is_talked_to_line_by_line()
    {
        var client = new DialogTestClient(Channels.Msteams, new WaterfallDialog("w", [Talk.Say("name?"), (step, _) => step.EndDialogAsync(step.Result)]));

        var question = await client.SendActivityAsync<IMessageActivity>("hello");
        Assert.Equal("name?", question.Text);
        Assert.Equal(Channels.Msteams, question.ChannelId);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);

        var reply = await client.SendActivityAsync<IMessageActivity>("Ada");
        Assert.Null(reply);
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal("Ada", client.DialogTurnResult.Result);
        Assert.Empty(client.DialogContext.Stack);
    }

    [Fact]
    public async Task Several_replies_are_read_one_by_one()
    {
        var client = new DialogTestClient(Channels.Test, new WaterfallDialog("w",
        [
            async (step, c) =>
            {
                await step.Context.SendActivityAsync("one", cancellationToken: c);
                return await Talk.Say("two")(step, c);
            },
        ]));

        Assert.Equal("one", (await client.SendActivityAsync<IMessageActivity>("hello")).Text);
        Assert.Equal("two", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
    }

    [Fact]
    public async Task Options_middleware_and_state_can_be_given()
    {
        var seen = new Seen();
        var state = new ConversationState(new MemoryStorage());
        var dialog = new WaterfallDialog("w", [(step, c) => Talk.Say($"with {step.Options}")(step, c)]);
        var client = new DialogTestClient(Channels.Test, dialog, "options", [seen], state);

        Assert.Equal("with options", (await client.SendActivityAsync<IMessageActivity>("hello")).Text);
        Assert.Equal(1, seen.Turns);
        Assert.Same(state, client.ConversationState);
    }

    [Fact]
    public async Task An_activity_and_an_adapter_of_the_tests_own_can_be_used()
    {
        var client = new DialogTestClient(new TestAdapter(), new WaterfallDialog("w", [(step, c) => Talk.Say(step.Context.Activity.Name!)(step, c)]));

        var reply = await client.SendActivityAsync<IMessageActivity>(Talk.Event("tick"));

        Assert.Equal("tick", reply.Text);
    }

    [Fact]
    public async Task A_callback_may_take_the_place_of_the_dialog()
    {
        var client = new DialogTestClient(
            Channels.Test,
            new WaterfallDialog("w"),
            callback: (turn, c) => turn.SendActivityAsync("from the callback", cancellationToken: c));

        Assert.Equal("from the callback", (await client.SendActivityAsync<IMessageActivity>("hello")).Text);
        Assert.Null(client.DialogTurnResult);
    }

    private sealed class Seen : IMiddleware
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Turns++;
            return next(cancellationToken);
        }
    }
}
