using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace CoachBot.Sdk.Tests.Dialogs;

public class NumberReaderStandInTests
{
    [Theory]
    [InlineData("one two three", "1,2,3")]
    [InlineData("five hundred thousand", "500000")]
    [InlineData("one million two hundred thousand and one", "1200001")]
    [InlineData("ninety-nine", "99")]
    [InlineData("nineteen", "19")]
    [InlineData("one and two", "1,2")]
    [InlineData("three dozen eggs", "36")]
    [InlineData("a billion", "1000000000")]
    [InlineData("a cat", "")]
    [InlineData("someone, anyone", "")]
    [InlineData("5k", "5000")]
    [InlineData("10 thousand", "10000")]
    [InlineData("between 3 and 7", "3,7")]
    [InlineData("12-15", "12,15")]
    [InlineData(".5", "0.5")]
    [InlineData("1,2", "1,2")]
    [InlineData("1/0", "")]
    [InlineData("version2", "")]
    [InlineData("the 2nd", "")]
    [InlineData("zero", "0")]
    public void Numbers_are_read_from_left_to_right(string text, string expected)
        => Assert.Equal(expected, string.Join(',', NumberReader.Read(text, "en-us").Select(number => number.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_number_knows_where_it_stands()
    {
        var number = Assert.Single(NumberReader.Read("about two hundred and one, yes", "en-us"));

        Assert.Equal(("two hundred and one", 6, 24), (number.Text, number.Start, number.End));
    }

    [Fact]
    public void A_number_beyond_all_bounds_is_no_error()
        => Assert.Equal(decimal.MaxValue, NumberReader.Read(new string('9', 60), "en-us").Single().Value);

    [Theory]
    [InlineData("twenty first", 21)]
    [InlineData("21st", 21)]
    [InlineData("twelfth", 12)]
    public void Places_are_read(string text, int expected) => Assert.Equal(expected, Assert.Single(OrdinalReader.Read(text)).Value);

    [Theory]
    [InlineData("not sure", null)]
    [InlineData("I'm not going", false)]
    [InlineData("yes, no problem", true)]
    [InlineData("no, yes would be wrong", false)]
    [InlineData("okra", null)]
    [InlineData("", null)]
    public void The_first_word_decides_between_yes_and_no(string text, bool? expected) => Assert.Equal(expected, BooleanReader.Read(text, "en-us"));
}
