using System.Globalization;
using CoachBot.Bot.Reading;

namespace CoachBot.Bot.Tests.Reading;

public sealed class AzureDocumentsTests
{
    private const string Family = "\U0001F468\u200D\U0001F469\u200D\U0001F467";

    [Fact]
    public void A_short_text_is_one_document()
        => Assert.Equal("My parcel is late.", Assert.Single(AzureDocuments.Of("My parcel is late.")).Text);

    [Fact]
    public void A_long_text_is_cut_between_words_and_nothing_is_lost()
    {
        var text = string.Join(' ', Enumerable.Repeat("parcel", 1500));

        var documents = AzureDocuments.Of(text);

        Assert.Equal(3, documents.Count);
        Assert.Equal(text, string.Concat(documents.Select(d => d.Text)));
        Assert.All(documents, d => Assert.DoesNotContain(d.Text.Trim().Split(' '), w => w != "parcel"));
        Assert.Equal(3, documents.Select(d => d.Id).Distinct().Count());
    }

    [Fact]
    public void A_cut_never_goes_through_a_text_element()
    {
        var text = string.Concat(Enumerable.Repeat(Family, 6000));

        var documents = AzureDocuments.Of(text);

        Assert.Equal([5120, 880], documents.Select(d => new StringInfo(d.Text).LengthInTextElements));
    }

    [Fact]
    public void What_no_request_can_hold_is_left_out()
    {
        var documents = AzureDocuments.Of(new string('a', 100_000));

        Assert.Equal(AzureDocuments.MostDocuments, documents.Count);
        Assert.All(documents, d => Assert.Equal(AzureDocuments.LongestDocument, d.Text.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void Nothing_to_read_is_no_document(string text) => Assert.Empty(AzureDocuments.Of(text));
}
