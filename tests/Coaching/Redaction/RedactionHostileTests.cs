using System.Text.RegularExpressions;
using CoachBot.Coaching.Reading.Redaction;

namespace CoachBot.Coaching.Tests.Redaction;

public sealed class RedactionHostileTests
{
    private const int Length = 20_000;
    private const int Longest = 100_000;

    // A text that is nearly something, over and over, with one thing at its end that must still be found.
    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("a at ")]
    [InlineData("at dot ")]
    [InlineData("\"")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("order ")]
    [InlineData("order number ")]
    [InlineData("password is ")]
    [InlineData("verification code you sent ")]
    [InlineData("my ip address ")]
    [InlineData("flat 1, ")]
    [InlineData("1 Elm ")]
    [InlineData("Aa ")]
    [InlineData("one ")]
    [InlineData("call me on ")]
    [InlineData("https://a:")]
    [InlineData("?key")]
    [InlineData("eyJ")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("born on the ")]
    [InlineData("SW1A ")]
    [InlineData("GB8 ")]
    [InlineData("[email] ")]
    [InlineData("ending ")]
    [InlineData("- ")]
    [InlineData("(((")]
    public void A_long_text_made_to_be_hard_is_masked_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + "\n\nIban here; jo@example.com, 4242 4242 4242 4242.";

        var masked = new Redactor().Mask(text);

        Assert.EndsWith("Iban here; [email], card ending 4242.", masked, StringComparison.Ordinal);
        Assert.Equal(masked, new Redactor().Mask(masked));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("12 34-")]
    [InlineData("0.")]
    [InlineData("20-00-00 ")]
    [InlineData("+4")]
    [InlineData("1:")]
    [InlineData("AB1")]
    [InlineData("order 1-")]
    public void A_long_text_of_digits_is_masked_and_stays_so(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + "\n\njo@example.com";

        var masked = new Redactor().Mask(text);

        Assert.EndsWith("[email]", masked, StringComparison.Ordinal);
        Assert.Equal(masked, new Redactor().Mask(masked));
    }

    [Theory]
    [InlineData("a.b-c_1 ")]
    [InlineData("1 ")]
    [InlineData("AB1")]
    public void A_hundred_thousand_characters_are_no_reason_to_give_up(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Longest / piece.Length)) + "\n\njo@example.com";

        Assert.EndsWith("\n\n[email]", new Redactor().Mask(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_one_of_many_numbers_is_masked()
    {
        var text = string.Join(',', Enumerable.Repeat("4242 4242 4242 4242;020 7946 0123;jo@example.com;order 88213377", 1500));

        Assert.Equal(string.Join(',', Enumerable.Repeat("card ending 4242;phone ending 0123;[email];order ending 3377", 1500)), new Redactor().Mask(text));
    }

    [Fact]
    public void A_text_that_cannot_be_searched_in_time_is_not_shown()
    {
        var redactor = new Redactor([_ => throw new RegexMatchTimeoutException()]);

        Assert.Equal("[hidden]", redactor.Mask("4242 4242 4242 4242"));
    }

    [Fact]
    public void Half_a_character_is_no_reason_to_fail() =>
        Assert.Equal("\uD83D card ending 4242 \uDE21", new Redactor().Mask("\uD83D 4242424242424242 \uDE21"));

    [Fact]
    public void Windows_line_breaks_stay() =>
        Assert.Equal("card ending 4242\r\n\r\nbye", new Redactor().Mask("4242 4242\r\n4242 4242\r\nbye"));
}
