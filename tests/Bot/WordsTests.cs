using CoachBot.Tests.Support;

namespace CoachBot.Bot.Tests;

public class WordsTests
{
    [Fact]
    public void Every_text_is_there_and_used() =>
        Assert.Empty(WordsCheck.Problems("bot/Words/Host.resx", "bot"));
}
