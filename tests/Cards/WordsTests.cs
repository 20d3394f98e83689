using System.Runtime.CompilerServices;
using CoachBot.Tests.Support;

namespace CoachBot.Cards.Tests;

public class WordsTests
{
    [Fact]
    public void Every_text_is_used() => Assert.Empty(WordsCheck.Unused(Project()));

    [Fact]
    public void Every_text_that_is_asked_for_is_there() => Assert.Empty(WordsCheck.Missing(Project()));

    private static string Project([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "cards"));
}
