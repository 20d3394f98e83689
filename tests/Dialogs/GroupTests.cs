using CoachBot.Dialogs.Tests.Support;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

public class GroupTests
{
    private static readonly ChannelAccount Bot = new("coachbot", "CoachBot");

    [Fact]
    public async Task In_a_group_only_a_mention_is_answered()
    {
        var room = InChannel();

        Assert.Empty((await room.TurnAsync(Group("Lunch at noon?"))).Messages);
        Assert.Empty(room.Store.Cases);

        var mention = Group("<at>CoachBot</at> You billed me twice.");
        mention.Entities = [new Mention { Mentioned = Bot, Text = "<at>CoachBot</at>", Type = "mention" }];
        (await room.TurnAsync(mention)).Shows("SAY FIRST");
        Assert.Equal("You billed me twice.", room.Case.Messages[0].Text);
    }

    [Fact]
    public async Task The_managers_get_a_polite_word()
    {
        var room = new AgentRoom();
        room.Store.AmongManagers = true;

        (await room.Types("Call her back please")).Shows("buttons on the card of their case");
        (await room.Types("help")).Shows("Cases that are handed up arrive here");

        Assert.Empty(room.Store.Cases);
    }

    [Fact]
    public async Task Whoever_meets_the_bot_is_welcomed_once()
    {
        var update = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount("ana"), Bot], Recipient = Bot };

        (await new AgentRoom().TurnAsync(update)).Shows("I am your coach").Offers("Help");
    }

    [Fact]
    public async Task The_managers_are_told_what_arrives_here()
    {
        var room = new AgentRoom();
        room.Store.AmongManagers = true;
        var update = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [Bot], Recipient = Bot };

        (await room.TurnAsync(update)).Shows("Cases that are handed up arrive here");
    }

    [Fact]
    public async Task A_person_who_joins_a_group_is_not_welcomed_by_the_bot()
    {
        var update = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount("omar")], Recipient = Bot };

        Assert.Empty((await InChannel().TurnAsync(update)).Messages);
    }

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.MessageReaction)]
    [InlineData(ActivityTypes.InstallationUpdate)]
    [InlineData(ActivityTypes.EndOfConversation)]
    [InlineData(ActivityTypes.Event)]
    [InlineData("something-new")]
    public async Task Other_activities_are_harmless(string type) =>
        Assert.Empty((await new AgentRoom().TurnAsync(new Activity { Type = type, Action = "add" })).Messages);

    private static Activity Group(string text) => new() { Type = ActivityTypes.Message, Text = text, Recipient = Bot };

    private static AgentRoom InChannel()
    {
        var where = TestAdapter.CreateConversation("channel", "Ana", "CoachBot");
        where.Conversation = new ConversationAccount { Id = "19:channel", IsGroup = true, ConversationType = "channel" };
        return new AgentRoom { Where = where };
    }
}
