using System.Diagnostics;
using CoachBot.Coaching.Reading.Own;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class OwnPatternTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("gesture of goodwill", "As a Gesture of GOODWILL we pay.", "Gesture of GOODWILL")]
    [InlineData("won't budge", "He won’t budge.", "won’t budge")]
    [InlineData("we’re unable", "we're unable to", "we're unable")]
    [InlineData("swell*", "My lips are swelling!", "swelling")]
    [InlineData("lips ..2 swell*", "My lips really are swelling", "lips really are swelling")]
    [InlineData("(chest pain|rash) ..2 today", "a rash came up today", "rash came up today")]
    [InlineData("co codamol", "I took Co-codamol.", "Co-codamol")]
    [InlineData("batch [num]", "It is batch 4711.", "batch 4711")]
    [InlineData("refund -policy|the terms", "The refund came.", "refund")]
    [InlineData("are you open {q}", "Are you open on Sunday?", "Are you open")]
    [InlineData("3.5 litres", "It holds 3.5 litres.", "3.5 litres")]
    [InlineData("naïve über", "a naïve Über fan", "naïve Über")]
    [InlineData("label maker", "my label maker broke", "label maker")]
    public void A_pattern_finds_its_words(string pattern, string text, string found)
    {
        Assert.Null(OwnPattern.Problem(pattern));
        Assert.Equal(found, Assert.Single(Find(text, pattern)).Evidence);
    }

    [Theory]
    [InlineData("refund -policy|the terms", "Where is your refund policy?")]
    [InlineData("are you open {q}", "Are you open. I hope so.")]
    [InlineData("lips ..2 swell*", "My lips hurt and the sore is still swelling")]
    [InlineData("gesture of goodwill", "A gesture. Of goodwill nothing is seen.")]
    public void A_pattern_finds_nothing_else(string pattern, string text)
    {
        Assert.Null(OwnPattern.Problem(pattern));
        Assert.Empty(Find(text, pattern));
    }

    [Theory]
    [InlineData("", "must begin with a word")]
    [InlineData("{q}", "must begin with a word")]
    [InlineData("..5 refund", "must begin with a word")]
    [InlineData("refund? ..5", "must begin with a word")]
    [InlineData("[any] refund", "must begin with a word")]
    [InlineData("-refund", "must begin with a word")]
    [InlineData("(a b", "A group is not closed")]
    [InlineData("a b)", "A group is not closed")]
    [InlineData("ab||cd", "A word is missing")]
    [InlineData("ab ?", "A word is missing")]
    [InlineData("ab |", "A word is missing")]
    [InlineData("ab @", "There are no words @")]
    [InlineData("@nobody", "There are no words @nobody")]
    [InlineData("[sum]", "There is no shape [sum]")]
    [InlineData("ab ..x cd", "is not a gap")]
    [InlineData("ab ..0 cd", "is not a gap")]
    [InlineData("ab ..31 cd", "is not a gap")]
    [InlineData("ab ..99999999999 cd", "is not a gap")]
    [InlineData("co-codamol", "write it without hyphens: (co codamol)")]
    [InlineData("a*", "takes in too much")]
    [InlineData("in*lin", "is not a word")]
    [InlineData("goodwill!", "is not a word")]
    [InlineData("£20", "is not a word")]
    [InlineData("www.example.com", "is not a word")]
    public void A_pattern_that_could_never_match_is_refused_with_the_reason(string pattern, string reason) =>
        Assert.Contains(reason, OwnPattern.Problem(pattern), StringComparison.Ordinal);

    [Fact]
    public void A_pattern_has_its_length()
    {
        Assert.Null(OwnPattern.Problem(new string('a', OwnPattern.MostCharacters)));
        Assert.Contains("may be 200 characters long, this one has 201", OwnPattern.Problem(new string('a', OwnPattern.MostCharacters + 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 cd cd")]
    [InlineData("ab …30 ab …30 ab …30 ab …30 ab …30 ab …30 ab …30 ab …30 ab …30 ab …30 cd cd")]
    [InlineData("ab ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? ab? cd cd")]
    [InlineData("ab (ab|ab ab) (ab|ab ab) (ab|ab ab) (ab|ab ab) (ab|ab ab) (ab|ab ab) (ab|ab ab) (ab|ab ab) (ab|ab ab) (ab|ab ab) (ab|ab ab) cd cd")]
    [InlineData("ab -(..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 ab ..30 cd cd)")]
    [InlineData("^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ^? ab cd cd")]
    [InlineData("ab ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? ((ab?)?)? cd cd")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((ab))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))")]
    public void No_pattern_hangs_on_any_text(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat("ab ab ab, ab ab. ", 1_200)) + "cd";
        var watch = Stopwatch.StartNew();

        Assert.Null(OwnPattern.Problem(pattern));
        Find(text, pattern);

        Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Many_near_misses_in_a_long_text_do_not_hang()
    {
        var text = string.Concat(Enumerable.Repeat("ab ", 6_000));
        var watch = Stopwatch.StartNew();

        Assert.Empty(new OwnRules([new OwnRule("x", "Because.", ["ab"], ["ab ab"])]).InMessage(text));

        Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");
    }

    private static IReadOnlyList<CoachBot.Coaching.Reading.Finding> Find(string text, string pattern) =>
        new OwnRules([new OwnRule("x", "Because.", [pattern], [])]).InMessage(text);
}
