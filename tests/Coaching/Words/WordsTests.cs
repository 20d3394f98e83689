using CoachBot.Tests.Support;

namespace CoachBot.Coaching.Tests.Words;

public class WordsTests
{
    private static readonly Coaching.Words Words = new("CoachBot.Coaching.Words.Coaching", typeof(Coaching.Words).Assembly);

    [Fact]
    public void Every_text_is_used_and_every_used_text_is_there() =>
        Assert.Empty(WordsCheck.Problems("coaching/Words/Coaching.resx", "coaching"));

    [Fact]
    public void A_blank_is_filled_by_name() =>
        Assert.Equal("Kept: ring Dana", Words.Say("timeline.promise-kept", ("what", "ring Dana")));

    [Fact]
    public void A_text_without_blanks_is_read_like_from_a_table() =>
        Assert.Equal("Customer", Words["timeline.customer"]);

    [Fact]
    public void A_missing_argument_is_an_error_and_not_a_gap() =>
        Assert.Throws<KeyNotFoundException>(() => Words.Say("timeline.promise-kept", ("wat", "ring Dana")));

    [Fact]
    public void A_missing_text_is_an_error_and_not_a_gap() =>
        Assert.Throws<KeyNotFoundException>(() => Words["no.such.text"]);
}
