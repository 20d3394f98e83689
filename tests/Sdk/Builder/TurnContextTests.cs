using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class TurnContextTests
{
    private readonly CapturingAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextTests() => _turn = Turns.Start(adapter: _adapter);

    [Fact]
    public void Needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, Turns.Message()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
    }

    [Fact]
    public async Task A_text_is_sent_to_whom_it_answers()
    {
        var response = await _turn.SendActivityAsync("hello");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("hello", sent.Text);
        Assert.Equal(ActivityTypes.Message, sent.Type);
        Assert.Equal(InputHints.AcceptingInput, sent.InputHint);
        Assert.Equal("user", sent.Recipient.Id);
        Assert.Equal("bot", sent.From.Id);
        Assert.Equal("talk", sent.Conversation.Id);
        Assert.Equal("incoming", sent.ReplyToId);
        Assert.Equal("sent", response.Id);
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task A_text_can_be_spoken_and_ask_for_an_answer()
    {
        await _turn.SendActivityAsync("name?", "your name?", InputHints.ExpectingInput);

        Assert.Equal("your name?", _adapter.Sent[0].Speak);
        Assert.Equal(InputHints.ExpectingInput, _adapter.Sent[0].InputHint);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_text_is_refused(string? text)
        => await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync(text!));

    [Fact]
    public async Task Nothing_is_not_an_activity()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        await _turn.TraceActivityAsync("trace", "value", "type");

        Assert.Equal(ActivityTypes.Trace, Assert.Single(_adapter.Sent).Type);
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task A_message_beside_a_trace_is_a_response()
    {
        await _turn.SendActivitiesAsync([new Activity(ActivityTypes.Trace), MessageFactory.Text("hello")]);

        Assert.Equal(2, _adapter.Sent.Count);
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_in_the_order_they_were_added()
    {
        var order = new List<string>();
        _turn.OnSendActivities(async (_, _, next) =>
        {
            order.Add("first in");
            var responses = await next();
            order.Add("first out");
            return responses;
        });
        _turn.OnSendActivities((_, activities, next) =>
        {
            order.Add("second");
            activities[0].Text += "!";
            return next();
        });

        await _turn.SendActivityAsync("hello");

        Assert.Equal(["first in", "second", "first out"], order);
        Assert.Equal("hello!", _adapter.Sent[0].Text);
    }

    [Fact]
    public async Task A_handler_can_add_an_activity()
    {
        _turn.OnSendActivities((_, activities, next) =>
        {
            activities.Add(MessageFactory.Text("and this"));
            return next();
        });

        await _turn.SendActivityAsync("hello");

        Assert.Equal(["hello", "and this"], _adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task A_handler_can_keep_an_activity_from_being_sent()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await _turn.SendActivityAsync("hello");

        Assert.Empty(_adapter.Sent);
        Assert.False(_turn.Responded);
        Assert.Null(response.Id);
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_the_sender()
    {
        _turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("no"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => _turn.SendActivityAsync("hello"));
    }

    [Fact]
    public async Task An_update_passes_its_handlers_and_keeps_its_id()
    {
        var seen = new List<string>();
        _turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add(activity.Id!);
            return next();
        });

        var response = await _turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "earlier" });

        Assert.Equal(["earlier"], seen);
        Assert.Equal("earlier", response.Id);
        Assert.Equal("talk", Assert.Single(_adapter.Updated).Conversation.Id);
    }

    [Fact]
    public async Task An_update_can_be_prevented()
    {
        _turn.OnUpdateActivity((_, _, _) => Task.FromResult<ResourceResponse>(null!));

        await _turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "earlier" });

        Assert.Empty(_adapter.Updated);
    }

    [Fact]
    public async Task Deleting_by_id_names_the_turns_conversation()
    {
        await _turn.DeleteActivityAsync("earlier");

        var reference = Assert.Single(_adapter.Deleted);
        Assert.Equal("earlier", reference.ActivityId);
        Assert.Equal("talk", reference.Conversation.Id);
    }

    [Fact]
    public async Task Deleting_by_reference_takes_it_as_it_is()
    {
        var reference = new ConversationReference { ActivityId = "other", Conversation = new ConversationAccount(id: "elsewhere") };

        await _turn.DeleteActivityAsync(reference);

        Assert.Same(reference, Assert.Single(_adapter.Deleted));
    }

    [Fact]
    public async Task A_deletion_can_be_prevented_and_needs_an_id()
    {
        _turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        await _turn.DeleteActivityAsync("earlier");

        Assert.Empty(_adapter.Deleted);
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.DeleteActivityAsync((string)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.DeleteActivityAsync((ConversationReference)null!));
    }

    [Fact]
    public void A_handler_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => _turn.OnSendActivities(null!));
        Assert.Throws<ArgumentNullException>(() => _turn.OnUpdateActivity(null!));
        Assert.Throws<ArgumentNullException>(() => _turn.OnDeleteActivity(null!));
    }

    [Fact]
    public async Task Expected_replies_are_held_back_in_order()
    {
        var message = Turns.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = Turns.Start(message, _adapter);

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(activity => activity.Text));
        Assert.Equal(2, responses.Length);
        Assert.True(turn.Responded);
    }

    [Fact]
    public void A_turn_made_from_a_turn_shares_all_but_the_activity()
    {
        _turn.TurnState.Add("key", "value");
        var other = Turns.Message("other");

        var copy = new TurnContext(_turn, other);

        Assert.Same(_adapter, copy.Adapter);
        Assert.Equal("value", copy.TurnState.Get<string>("key"));
        Assert.Same(other, copy.Activity);
    }

    [Fact]
    public async Task A_finished_turn_sends_nothing()
    {
        _turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("late"));
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public void The_locale_is_kept_in_the_turn()
    {
        _turn.Locale = "fr-FR";

        Assert.Equal("fr-FR", _turn.Locale);
    }
}
