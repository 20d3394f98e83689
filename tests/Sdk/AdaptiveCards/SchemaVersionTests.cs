using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class SchemaVersionTests
{
    [Theory]
    [InlineData("1.5", 1, 5)]
    [InlineData("3", 3, 0)]
    [InlineData("4.1.3", 4, 1)]
    public void A_version_is_read_from_text(string text, int major, int minor)
    {
        AdaptiveSchemaVersion version = text;

        Assert.Equal(new AdaptiveSchemaVersion(major, minor), version);
    }

    [Theory]
    [InlineData("tacos")]
    [InlineData("1.tacos")]
    public void What_is_no_version_is_refused(string text) => Assert.ThrowsAny<Exception>(() => new AdaptiveSchemaVersion(text));

    [Fact]
    public void Versions_are_compared_by_number()
    {
        var older = new AdaptiveSchemaVersion(1, 9);
        var newer = new AdaptiveSchemaVersion(1, 10);

        Assert.True(older < newer);
        Assert.True(newer > older);
        Assert.True(newer >= older);
        Assert.True(older != newer);
        Assert.True(older == new AdaptiveSchemaVersion(1, 9));
        Assert.Equal("1.10", newer.ToString());
    }

    [Fact]
    public void The_version_of_a_card_can_be_set_from_text()
    {
        var card = new AdaptiveCard("1.0") { Version = "1.5" };

        Assert.Equal(5, card.Version.Minor);
    }

    [Fact]
    public void A_card_without_a_version_is_one_point_zero()
    {
#pragma warning disable CS0618
        var card = new AdaptiveCard();
#pragma warning restore CS0618

        Assert.Equal(new AdaptiveSchemaVersion(1, 0), card.Version);
    }
}
