using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Sdk.Tests.Schema;

public class ActivityTests
{
    private static Activity Incoming(string type = ActivityTypes.Message, string channel = "msteams") => new(type)
    {
        Id = "a1",
        ChannelId = channel,
        ServiceUrl = "https://service.example/",
        Locale = "de-DE",
        From = new ChannelAccount("user", "Kim"),
        Recipient = new ChannelAccount("bot", "Coach"),
        Conversation = new ConversationAccount(isGroup: true, id: "c1", name: "Room", tenantId: "t"),
    };

    [Fact]
    public void A_reply_goes_back_where_the_activity_came_from()
    {
        var reply = Incoming().CreateReply("hello");

        Assert.Equal(
            ("message", "hello", "bot", "user", "c1", "a1", "msteams", "https://service.example/", "de-DE"),
            (reply.Type, reply.Text, reply.From.Id, reply.Recipient.Id, reply.Conversation.Id, reply.ReplyToId, reply.ChannelId, reply.ServiceUrl, reply.Locale));
        Assert.Empty(reply.Attachments!);
        Assert.Empty(reply.Entities!);
        Assert.NotNull(reply.Timestamp);
    }

    [Fact]
    public void A_reply_without_text_has_an_empty_text() => Assert.Equal(string.Empty, Incoming().CreateReply().Text);

    [Theory]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    [InlineData("msteams", "a1")]
    public void The_id_of_a_conversation_update_is_of_no_use_on_web_chat(string channel, string? expected)
    {
        var activity = Incoming(ActivityTypes.ConversationUpdate, channel);

        Assert.Equal(expected, activity.GetConversationReference().ActivityId);
        Assert.Equal(expected, activity.CreateReply().ReplyToId);
    }

    [Fact]
    public void A_reference_addresses_an_answer()
    {
        var answer = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference());

        Assert.Equal(("bot", "user", "a1", null), (answer.From.Id, answer.Recipient.Id, answer.ReplyToId, answer.Id));
    }

    [Fact]
    public void A_reference_restores_what_came_in()
    {
        var again = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);

        Assert.Equal(("user", "bot", null, "a1"), (again.From.Id, again.Recipient.Id, again.ReplyToId, again.Id));
    }

    [Fact]
    public void The_continuation_of_a_reference_is_an_event()
    {
        var reference = Incoming().GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal(("event", "ContinueConversation", "c1", "bot", "user"), (activity.Type, activity.Name, activity.Conversation.Id, activity.Recipient.Id, activity.From.Id));
        Assert.Same(reference, activity.RelatesTo);
        Assert.NotNull(activity.Id);
    }

    [Fact]
    public void The_reference_of_a_reply_names_the_reply() =>
        Assert.Equal("r9", Incoming().GetReplyConversationReference(new ResourceResponse("r9")).ActivityId);

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/other", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void The_type_decides_what_an_activity_can_be_used_as(string? type, bool message) =>
        Assert.Equal(message, new Activity { Type = type! }.AsMessageActivity() is not null);

    [Fact]
    public void Channel_data_set_in_code_is_given_back_as_it_is()
    {
        var data = new TeamsChannelData { Tenant = new TenantInfo("t") };
        var activity = new Activity { ChannelData = data };

        Assert.Same(data, activity.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Channel_data_of_another_type_is_not_there_for_the_asker()
    {
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData<TeamsChannelData>(out _));
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
        Assert.Throws<InvalidCastException>(() => new Activity { ChannelData = "text" }.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void A_message_has_content_when_there_is_something_to_show()
    {
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "x" }.HasContent());
        Assert.True(new Activity { Summary = "x" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = 5 }.HasContent());
    }

    [Fact]
    public void New_activities_start_with_the_lists_that_their_kind_needs()
    {
        var message = Activity.CreateMessageActivity();
        var update = Activity.CreateConversationUpdateActivity();

        Assert.Empty(message.Attachments!);
        Assert.Empty(message.Entities!);
        Assert.Empty(update.MembersAdded!);
        Assert.Empty(update.MembersRemoved!);
        Assert.Null(new Activity().Attachments);
    }

    [Fact]
    public void A_trace_names_the_type_of_its_value_and_the_caller()
    {
        var trace = Incoming().CreateTrace("state", new TenantInfo("t"));

        Assert.Equal(("trace", "state", "TenantInfo"), (trace.Type, trace.Name, trace.ValueType));
        Assert.Equal(nameof(A_trace_names_the_type_of_its_value_and_the_caller), trace.Label);
    }

    [Theory]
    [InlineData("https://x", false)]
    [InlineData("HTTP://x", false)]
    [InlineData("urn:botframework:websocket:wss://x", true)]
    [InlineData(null, false)]
    public void A_service_url_that_is_not_http_means_streaming(string? url, bool streaming) =>
        Assert.Equal(streaming, new Activity { ServiceUrl = url! }.IsFromStreamingConnection());

    [Fact]
    public void A_hero_card_becomes_an_attachment()
    {
        var card = new HeroCard(title: "Hi", buttons: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]);

        var attachment = card.ToAttachment();

        Assert.Equal("application/vnd.microsoft.card.hero", attachment.ContentType);
        Assert.Same(card, attachment.Content);
    }
}
