using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class RuleBookTests
{
    // Beside, at and beyond the tokens that fit one word of bits.
    [Theory]
    [InlineData(0)]
    [InlineData(59)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(190)]
    public void A_gap_is_passed_wherever_in_a_text_it_stands(int before)
    {
        var hits = Find("refund ..3 today", $"{Filler(before)}refund it to me today");

        var hit = Assert.Single(hits.Of("x"));
        Assert.Equal((before, before + 5), (hit.First, hit.End));
    }

    [Theory]
    [InlineData("refund it to me by today")]
    [InlineData("refund. Today")]
    [InlineData("today refund")]
    public void A_gap_is_no_wider_than_said_and_ends_with_the_sentence(string text) => Assert.Empty(Find("refund ..3 today", text).Of("x"));

    [Theory]
    [InlineData("told monday. Nobody rang", true)]
    [InlineData("told monday. They all say so. Nobody rang", false)]
    public void A_gap_may_run_into_the_next_sentence_where_the_pattern_says_so(string text, bool found) =>
        Assert.Equal(found, Find("told ..2 …3 nobody rang", text).Shows("x"));

    [Theory]
    [InlineData("call me back", true)]
    [InlineData("call me", false)]
    public void A_word_that_every_match_needs_is_looked_for_within_its_reach(string text, bool found)
    {
        Assert.Equal(found, Find("call (me|us)? back", text).Shows("x"));
        Assert.Equal(found, Find("call (me|us)? back", $"{text} {Filler(80)}back").Shows("x"));
    }

    [Fact]
    public void Of_several_ways_over_gaps_the_first_that_leads_to_an_end_counts()
    {
        var hit = Assert.Single(Find("lost ..6 (bag|case) ..2 airport", "lost my bag and my case at the airport").Of("x"));

        Assert.Equal((0, 9), (hit.First, hit.End));
    }

    [Fact]
    public void Shapes_are_found_like_words()
    {
        var hits = Find("pay [any] [money]", "Please pay back £40 to me");

        Assert.Equal("pay back £40", hits.Finding("x").Evidence);
    }

    private static string Filler(int words) => string.Concat(Enumerable.Repeat("so ", words));

    private static Hits Find(string pattern, string text) => RuleBook.Of(p => p.Add("x", "Because.", Effect.Shows, pattern)).Find(text);
}
