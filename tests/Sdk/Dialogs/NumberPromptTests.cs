using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Sdk.Tests.Dialogs;

public class NumberPromptTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData("I'd say 42.", 42)]
    [InlineData("-7", -7)]
    [InlineData("1,250", 1250)]
    [InlineData("forty two", 42)]
    [InlineData("twenty-one", 21)]
    [InlineData("one hundred and five", 105)]
    [InlineData("a hundred", 100)]
    [InlineData("a dozen", 12)]
    [InlineData("two thousand three hundred and six", 2306)]
    [InlineData("minus five", -5)]
    [InlineData("2 million", 2000000)]
    [InlineData("about 20kg", 20)]
    [InlineData("$500", 500)]
    public Task A_whole_number_is_read(string answer, int expected) => Talk
        .Ask(new NumberPrompt<int>("number", defaultLocale: "en-us"))
        .Test("hello", "Well?")
        .Test(answer, $"done: {expected}")
        .StartTestAsync();

    [Theory]
    [InlineData("none of those")]
    [InlineData("3.5")]
    [InlineData("3000000000")]
    [InlineData("abc123")]
    public Task What_is_no_whole_number_is_asked_again(string answer) => Talk
        .Ask(new NumberPrompt<int>("number"))
        .Test("hello", "Well?")
        .Test(answer, "Well?")
        .Test("1", "done: 1")
        .StartTestAsync();

    [Theory]
    [InlineData("en-us", "3.14", 3.14)]
    [InlineData("en-us", "1,000.5", 1000.5)]
    [InlineData("nl-nl", "3,14", 3.14)]
    [InlineData("de-de", "1.000,5", 1000.5)]
    [InlineData("fr-fr", "1 000,5", 1000.5)]
    [InlineData("en-us", "three point one four", 3.14)]
    [InlineData("en-us", "two and a half", 2.5)]
    [InlineData("en-us", "half", 0.5)]
    [InlineData("en-us", "3/4", 0.75)]
    public async Task Decimals_are_read_as_the_locale_writes_them(string locale, string answer, double expected)
    {
        var result = await AnswerAsync(new NumberPrompt<double>("number"), locale, answer);

        Assert.Equal(expected, Assert.IsType<double>(result), 9);
    }

    [Fact]
    public async Task The_prompts_own_locale_serves_activities_without_one()
    {
        var result = await AnswerAsync(new NumberPrompt<double>("number", defaultLocale: "nl-nl"), null, "3,14");

        Assert.Equal(3.14, result);
    }

    [Fact]
    public async Task Every_supported_type_comes_back_as_itself()
    {
        Assert.Equal(42, await AnswerAsync(new NumberPrompt<int>("number"), "en-us", "42"));
        Assert.Equal(3000000000L, await AnswerAsync(new NumberPrompt<long>("number"), "en-us", "3000000000"));
        Assert.Equal(3.14f, await AnswerAsync(new NumberPrompt<float>("number"), "en-us", "3.14"));
        Assert.Equal(3.14d, await AnswerAsync(new NumberPrompt<double>("number"), "en-us", "3.14"));
        Assert.Equal(3.14m, await AnswerAsync(new NumberPrompt<decimal>("number"), "en-us", "3.14"));
    }

    [Fact]
    public void Other_types_are_refused()
    {
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("number"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<DayOfWeek>("number"));
    }

    private static async Task<object> AnswerAsync(Dialog prompt, string? locale, string answer)
    {
        var (dc, _) = Talk.Context(new DialogSet().Add(prompt), answer);
        dc.Context.Activity.Locale = locale;
        await dc.PromptAsync("number", Talk.Question("number?"));
        var result = await dc.ContinueDialogAsync();
        Assert.Equal(DialogTurnStatus.Complete, result.Status);
        return result.Result;
    }
}
