using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class TestFlowTests
{
    private readonly TestFlow _flow = new(new TestAdapter(TestAdapter.CreateConversation("flow")), AnswerAsync);

    [Fact]
    public Task What_is_said_is_answered() => _flow.Test("echo a", "a").Test("echo b", "b").StartTestAsync();

    [Fact]
    public Task Several_replies_come_in_order()
        => _flow.Send("twice").AssertReply("one").AssertReply("two").AssertNoReply(timeout: 20).StartTestAsync();

    [Fact]
    public Task An_activity_can_be_sent_and_expected()
        => _flow.Send(new Activity(ActivityTypes.Message) { Text = "echo a" }).AssertReply((IActivity)MessageFactory.Text("a")).StartTestAsync();

    [Fact]
    public Task A_reply_can_be_checked_by_code()
        => _flow.Test("echo a", reply => Assert.Equal("a", reply.AsMessageActivity()?.Text)).StartTestAsync();

    [Fact]
    public Task A_reply_can_be_one_of_several_or_contain_something()
        => _flow.Send("echo abc").AssertReplyOneOf(["x", "abc"]).Send("echo abc").AssertReplyContains("b").StartTestAsync();

    [Fact]
    public Task Joining_is_sent_as_a_conversation_update()
        => _flow.SendConversationUpdate().AssertReply("welcome User1").StartTestAsync();

    [Fact]
    public Task A_delay_lets_time_pass() => _flow.Delay(1).Delay(TimeSpan.FromMilliseconds(1)).Test("echo a", "a").StartTestAsync();

    [Fact]
    public Task A_whole_conversation_can_be_replayed() => _flow.Test(
        [
            new Activity(ActivityTypes.Message) { Text = "echo a", From = new ChannelAccount(role: RoleTypes.User) },
            new Activity(ActivityTypes.Message) { Text = "a", From = new ChannelAccount(role: RoleTypes.Bot) },
        ]).StartTestAsync();

    [Fact]
    public Task A_bot_can_be_tested_as_it_is()
        => new TestFlow(new TestAdapter(), new RecordingHandler()).Send("hi").AssertNoReply(timeout: 20).StartTestAsync();

    [Fact]
    public async Task Nothing_runs_before_the_start()
    {
        var ran = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) => Task.FromResult(ran++)).Send("a").Send("b");
        Assert.Equal(0, ran);

        await flow.StartTestAsync();
        Assert.Equal(2, ran);
    }

    [Fact]
    public async Task A_wrong_text_fails_and_says_what_came()
    {
        var exception = await FailsAsync(_flow.Test("echo a", "b", "greeting"));

        Assert.Contains("b", exception.Message, StringComparison.Ordinal);
        Assert.Contains("a", exception.Message, StringComparison.Ordinal);
        Assert.Contains("greeting", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_replies_fail_in_every_form()
    {
        await FailsAsync(_flow.Send("echo a").AssertReplyOneOf(["x", "y"]));
        await FailsAsync(_flow.Send("echo a").AssertReplyContains("x"));
        await FailsAsync(_flow.Send("echo a").AssertReply((IActivity)new Activity(ActivityTypes.Typing)));
        await FailsAsync(_flow.Send("echo a").AssertNoReply(timeout: 50));
    }

    [Fact]
    public async Task A_missing_reply_fails_after_the_timeout()
        => await Assert.ThrowsAsync<TimeoutException>(() => _flow.Test("silence", "a", timeout: 20).StartTestAsync());

    [Fact]
    public async Task What_the_bot_throws_fails_the_flow()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => _flow.Test("throw", "a").StartTestAsync());

    private static Task<Exception> FailsAsync(TestFlow flow) => Assert.ThrowsAnyAsync<Exception>(flow.StartTestAsync);

    private static async Task AnswerAsync(ITurnContext turn, CancellationToken token)
    {
        switch (turn.Activity.Text)
        {
            case "twice":
                await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], token);
                break;
            case "throw":
                throw new InvalidOperationException("thrown");
            case { } text when text.StartsWith("echo ", StringComparison.Ordinal):
                await turn.SendActivityAsync(text[5..], cancellationToken: token);
                break;
            case null when turn.Activity.Type == ActivityTypes.ConversationUpdate:
                await turn.SendActivityAsync($"welcome {turn.Activity.MembersAdded![0].Name}", cancellationToken: token);
                break;
        }
    }
}
