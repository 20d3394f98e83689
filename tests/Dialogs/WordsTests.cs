using CoachBot.Tests.Support;

namespace CoachBot.Dialogs.Tests;

public class WordsTests
{
    [Fact]
    public void Every_text_is_used_and_every_used_text_is_there() =>
        Assert.Empty(WordsCheck.Problems("dialogs/Words/Dialogs.resx", "dialogs"));
}
