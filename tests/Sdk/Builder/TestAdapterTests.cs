using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_reply_waits_in_the_queue()
    {
        await _adapter.SendTextToBotAsync("hi", EchoAsync, default);

        Assert.Equal("hi", _adapter.GetNextReply()?.AsMessageActivity()?.Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task The_channel_can_be_chosen(string channel)
    {
        var adapter = new TestAdapter(channel);

        await adapter.SendTextToBotAsync("hi", EchoAsync, default);

        Assert.Equal(channel, adapter.GetNextReply()?.ChannelId);
    }

    [Fact]
    public async Task What_the_user_sends_is_addressed()
    {
        Activity? seen = null;

        await _adapter.ProcessActivityAsync(new Activity { Text = "hi" }, (turn, _) => Task.FromResult(seen = turn.Activity));

        Assert.NotNull(seen);
        Assert.Equal(ActivityTypes.Message, seen.Type);
        Assert.Equal("test", seen.ChannelId);
        Assert.Equal("user1", seen.From.Id);
        Assert.Equal("bot", seen.Recipient.Id);
        Assert.Equal(_adapter.Conversation.Conversation.Id, seen.Conversation.Id);
        Assert.False(string.IsNullOrEmpty(seen.Id));
        Assert.NotNull(seen.Timestamp);
    }

    [Fact]
    public async Task Ids_of_what_is_sent_are_returned()
    {
        string? id = null;

        await _adapter.SendTextToBotAsync("hi", async (turn, token) => id = (await turn.SendActivityAsync("reply", cancellationToken: token)).Id, default);

        Assert.False(string.IsNullOrEmpty(id));
        Assert.Equal(id, _adapter.GetNextReply()?.Id);
    }

    [Fact]
    public async Task A_reply_not_read_yet_can_be_replaced()
    {
        await _adapter.SendTextToBotAsync(
            "hi",
            async (turn, token) =>
            {
                var sent = await turn.SendActivityAsync("draft", cancellationToken: token);
                await turn.SendActivityAsync("other", cancellationToken: token);
                await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "final" }, token);
            },
            default);

        Assert.Equal(["final", "other"], _adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task A_reply_not_read_yet_can_be_deleted()
    {
        await _adapter.SendTextToBotAsync(
            "hi",
            async (turn, token) => await turn.DeleteActivityAsync((await turn.SendActivityAsync("draft", cancellationToken: token)).Id, token),
            default);

        Assert.Empty(_adapter.ActiveQueue);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Traces_are_kept_if_asked_for(bool enabled, int kept)
    {
        var adapter = new TestAdapter(sendTraceActivity: enabled);

        await adapter.SendTextToBotAsync("hi", (turn, token) => turn.TraceActivityAsync("trace", cancellationToken: token), default);

        Assert.Equal(enabled, adapter.EnableTrace);
        Assert.Equal(kept, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task A_delay_is_not_a_reply()
    {
        await _adapter.SendTextToBotAsync(
            "hi", (turn, token) => turn.SendActivityAsync(new Activity(ActivityTypesEx.Delay) { Value = 1 }, token), default);

        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_reply_can_be_waited_for()
    {
        var waiting = _adapter.GetNextReplyAsync();
        Assert.False(waiting.IsCompleted);

        await _adapter.SendTextToBotAsync("hi", EchoAsync, default);

        Assert.Equal("hi", (await waiting)?.AsMessageActivity()?.Text);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var source = new CancellationTokenSource();
        var waiting = _adapter.GetNextReplyAsync(source.Token);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        await _adapter.SendTextToBotAsync("hi", EchoAsync, default);
        Assert.Single(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_new_conversation_starts_with_an_update_and_an_empty_queue()
    {
        await _adapter.SendTextToBotAsync("hi", EchoAsync, default);
        Activity? seen = null;

        await _adapter.CreateConversationAsync("test", (turn, _) => Task.FromResult(seen = turn.Activity), default);

        Assert.Equal(ActivityTypes.ConversationUpdate, seen?.Type);
        Assert.False(string.IsNullOrEmpty(seen?.Conversation.Id));
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public void A_conversation_is_named_after_its_test()
    {
        var reference = TestAdapter.CreateConversation("case 1", "Ada", "Coach");

        Assert.Equal("case 1", reference.Conversation.Id);
        Assert.Equal("ada", reference.User.Id);
        Assert.Equal("Ada", reference.User.Name);
        Assert.Equal("coach", reference.Bot.Id);
    }

    [Fact]
    public void A_message_of_the_users_carries_the_locale()
    {
        _adapter.Locale = "de-de";

        Assert.Equal("de-de", _adapter.MakeActivity("hallo").Locale);
    }

    [Fact]
    public async Task Sending_nothing_is_an_error()
    {
        var turn = Turns.Start(adapter: _adapter);

        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(turn, null!, default));
        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.SendActivitiesAsync(turn, [], default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(null!, [new Activity()], default));
    }

    private static Task EchoAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        => turnContext.SendActivityAsync(turnContext.Activity.Text!, cancellationToken: cancellationToken);
}
