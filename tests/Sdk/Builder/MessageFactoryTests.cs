using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class MessageFactoryTests
{
    private static readonly Attachment Picture = new() { Name = "picture" };

    [Fact]
    public void A_text_is_a_message()
    {
        var message = MessageFactory.Text("text", "spoken", InputHints.ExpectingInput);

        Assert.Equal(ActivityTypes.Message, message.Type);
        Assert.Equal("text", message.Text);
        Assert.Equal("spoken", message.Speak);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_text_is_left_out(string? text)
    {
        var message = MessageFactory.Text(text, text);

        Assert.Null(message.Text);
        Assert.Null(message.Speak);
        Assert.Equal(InputHints.AcceptingInput, message.InputHint);
    }

    [Fact]
    public void Suggestions_of_text_say_what_they_show()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "pick");

        Assert.Equal("pick", message.Text);
        Assert.Equal(["one", "two"], message.SuggestedActions!.Actions!.Select(action => action.Title));
        Assert.Equal(["one", "two"], message.SuggestedActions!.Actions!.Select(action => action.Value));
        Assert.All(message.SuggestedActions!.Actions!, action => Assert.Equal(ActionTypes.ImBack, action.Type));
    }

    [Fact]
    public void Suggestions_can_be_actions()
    {
        var action = new CardAction { Title = "one" };

        Assert.Same(action, Assert.Single(MessageFactory.SuggestedActions([action]).SuggestedActions!.Actions!));
    }

    [Fact]
    public void One_attachment_or_several_are_a_list()
    {
        var one = MessageFactory.Attachment(Picture, "text");
        var two = MessageFactory.Attachment([Picture, Picture]);

        Assert.Equal("text", one.Text);
        Assert.Same(Picture, Assert.Single(one.Attachments!));
        Assert.Equal(AttachmentLayoutTypes.List, one.AttachmentLayout);
        Assert.Equal(2, two.Attachments!.Count);
        Assert.Equal(AttachmentLayoutTypes.List, two.AttachmentLayout);
    }

    [Fact]
    public void A_carousel_stands_side_by_side()
        => Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([Picture, Picture]).AttachmentLayout);

    [Fact]
    public void Content_at_an_address_is_attached()
    {
        var attachment = Assert.Single(MessageFactory.ContentUrl("https://a.example/b.png", "image/png", "b").Attachments!);

        Assert.Equal("https://a.example/b.png", attachment.ContentUrl);
        Assert.Equal("image/png", attachment.ContentType);
        Assert.Equal("b", attachment.Name);
        Assert.Equal(string.Empty, MessageFactory.ContentUrl("https://a.example/b.png", "image/png").Attachments![0].Name);
    }

    [Fact]
    public void What_a_message_is_made_of_is_needed()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(null!, "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://a.example/b.png", string.Empty));
    }
}
