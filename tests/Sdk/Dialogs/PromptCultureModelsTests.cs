using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace CoachBot.Sdk.Tests.Dialogs;

public class PromptCultureModelsTests
{
    [Theory]
    [InlineData("en-us", "en-us")]
    [InlineData("en-GB", "en-us")]
    [InlineData("ES", "es-es")]
    [InlineData("pt-PT", "pt-br")]
    [InlineData("zh-Hans-CN", "zh-cn")]
    public void A_locale_maps_to_one_of_its_language(string locale, string expected)
        => Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(locale));

    [Fact]
    public void No_locale_maps_to_none() => Assert.Null(PromptCultureModels.MapToNearestLanguage(null!));

    [Fact]
    public void Every_culture_has_all_its_words()
    {
        var cultures = PromptCultureModels.GetSupportedCultures();

        Assert.Equal(14, cultures.Length);
        Assert.All(cultures, culture => Assert.All(
            new[] { culture.Locale, culture.Separator, culture.InlineOr, culture.InlineOrMore, culture.YesInLanguage, culture.NoInLanguage },
            text => Assert.False(string.IsNullOrWhiteSpace(text))));
    }
}
