using CoachBot.Tests.Support;

namespace CoachBot.Cards.Tests;

public class WordsTests
{
    [Fact]
    public void Every_text_is_used_and_every_used_text_is_there() =>
        Assert.Empty(WordsCheck.Problems("cards/Words/Cards.resx", "cards"));
}
