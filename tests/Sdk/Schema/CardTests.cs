using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Schema;

public class CardTests
{
    public static TheoryData<Attachment, string> Attachments => new()
    {
        { new HeroCard("t").ToAttachment(), "application/vnd.microsoft.card.hero" },
        { new ThumbnailCard("t").ToAttachment(), "application/vnd.microsoft.card.thumbnail" },
        { new SigninCard("t").ToAttachment(), "application/vnd.microsoft.card.signin" },
        { new OAuthCard("t").ToAttachment(), "application/vnd.microsoft.card.oauth" },
        { new ReceiptCard("t").ToAttachment(), "application/vnd.microsoft.card.receipt" },
        { new AudioCard("t").ToAttachment(), "application/vnd.microsoft.card.audio" },
        { new VideoCard("t").ToAttachment(), "application/vnd.microsoft.card.video" },
        { new AnimationCard("t").ToAttachment(), "application/vnd.microsoft.card.animation" },
    };

    [Theory]
    [MemberData(nameof(Attachments), DisableDiscoveryEnumeration = true)]
    public void A_card_becomes_an_attachment_of_its_kind(Attachment attachment, string contentType)
    {
        Assert.Equal(contentType, attachment.ContentType);
        Assert.NotNull(attachment.Content);
    }

    [Fact]
    public void A_receipt_says_what_it_is_for()
    {
        var receipt = new ReceiptCard(
            title: "Order 7",
            facts: [new Fact("Paid", "by card")],
            items: [new ReceiptItem("Tea", price: "$ 3", quantity: "2")],
            total: "$ 6");

        Assert.Equal(("Paid", "by card"), (receipt.Facts[0].Key, receipt.Facts[0].Value));
        Assert.Equal(("Tea", "$ 3", "2"), (receipt.Items[0].Title, receipt.Items[0].Price, receipt.Items[0].Quantity));
        Assert.Equal("$ 6", receipt.Total);
    }

    [Fact]
    public void A_film_says_where_it_is()
    {
        var film = new VideoCard("Film", image: new ThumbnailUrl("https://test.example/p.png", "p"), media: [new MediaUrl("https://test.example/f.mp4")], autostart: true);

        Assert.Equal("https://test.example/f.mp4", film.Media[0].Url);
        Assert.Equal("p", film.Image.Alt);
        Assert.True(film.Autostart);
    }
}
