using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Schema;

public class MentionTests
{
    private static Activity Message(string text, params Mention[] mentions) => new(ActivityTypes.Message)
    {
        Text = text,
        Recipient = new ChannelAccount("28:bot", "Coach"),
        Entities = [.. mentions.Select(mention =>
        {
            var entity = new Entity();
            entity.SetAs(mention);
            return entity;
        })],
    };

    private static Mention Of(string id, string text) => new() { Mentioned = new ChannelAccount(id), Text = text, Type = "mention" };

    [Fact]
    public void The_bot_is_taken_out_of_the_text()
    {
        var activity = Message("<at>Coach</at> help <at>Kim</at>", Of("28:bot", "<at>Coach</at>"), Of("29:kim", "<at>Kim</at>"));

        Assert.Equal("help <at>Kim</at>", activity.RemoveRecipientMention());
        Assert.Equal("help <at>Kim</at>", activity.Text);
    }

    [Fact]
    public void Every_mention_of_an_id_is_taken_out_in_any_case() =>
        Assert.Equal("and", Message("<AT>kim</AT> and <at>Kim</at>", Of("29:kim", "<at>Kim</at>")).RemoveMentionText("29:kim"));

    [Fact]
    public void Signs_in_a_name_are_taken_as_they_are() =>
        Assert.Equal("hi", Message("<at>Coach (+1)</at> hi", Of("28:bot", "<at>Coach (+1)</at>")).RemoveRecipientMention());

    [Fact]
    public void A_text_without_mentions_stays() =>
        Assert.Equal(" hello ", Message(" hello ").RemoveRecipientMention());

    [Fact]
    public void A_mention_is_found_by_id()
    {
        var activity = Message("<at>Coach</at>", Of("28:bot", "<at>Coach</at>"));

        Assert.True(activity.MentionsRecipient());
        Assert.True(activity.MentionsId("28:bot"));
        Assert.False(activity.MentionsId("29:kim"));
    }

    [Fact]
    public void Any_activity_has_a_language()
    {
        IActivity activity = new Activity(ActivityTypes.Event);
        activity.SetLocale("de-DE");

        Assert.Equal("de-DE", activity.GetLocale());
    }
}
