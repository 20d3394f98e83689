using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Dialogs;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", "True")]
    [InlineData("Yep!", "True")]
    [InlineData("y", "True")]
    [InlineData("sure, go ahead", "True")]
    [InlineData("ok", "True")]
    [InlineData("true", "True")]
    [InlineData("👍", "True")]
    [InlineData("1", "True")]
    [InlineData("the first one", "True")]
    [InlineData("no", "False")]
    [InlineData("nope", "False")]
    [InlineData("not ok", "False")]
    [InlineData("false", "False")]
    [InlineData("2", "False")]
    public Task Yes_and_no_are_understood(string answer, string expected) => Talk
        .Ask(new ConfirmPrompt("confirm", defaultLocale: "en-us"))
        .Test("hello", "Well? (1) Yes or (2) No")
        .Test(answer, $"done: {expected}")
        .StartTestAsync();

    [Theory]
    [InlineData("lala")]
    [InlineData("yesterday at noon")]
    [InlineData("3")]
    public Task Anything_else_is_asked_again(string answer) => Talk
        .Ask(new ConfirmPrompt("confirm"), Talk.Question("Sure?", "Yes or no?"))
        .Test("hello", "Sure? (1) Yes or (2) No")
        .Test(answer, "Yes or no? (1) Yes or (2) No")
        .StartTestAsync();

    [Theory]
    [InlineData("nl-nl", "(1) Ja of (2) Nee", "Ja", "Nee")]
    [InlineData("es-es", "(1) Sí o (2) No", "Sí", "No")]
    [InlineData("es-mx", "(1) Sí o (2) No", "si", "no")]
    [InlineData("fr-fr", "(1) Oui ou (2) Non", "Oui", "Non")]
    [InlineData("FR", "(1) Oui ou (2) Non", "oui", "non")]
    [InlineData("de-de", "(1) Ja oder (2) Nein", "ja, gerne", "nein danke")]
    [InlineData("ja-jp", "(1) はい または (2) いいえ", "はい", "いいえ")]
    [InlineData("pt-br", "(1) Sim ou (2) Não", "Sim", "Não")]
    [InlineData("zh-cn", "(1) 是的 要么 (2) 不", "是的", "不是")]
    [InlineData("tr-tr", "(1) Evet veya (2) Hayır", "evet", "hayır")]
    [InlineData("sv-se", "(1) Ja eller (2) Nej", "ja", "nej")]
    [InlineData("ko-kr", "(1) 예 또는 (2) 아니", "예", "아니요")]
    [InlineData("hi-in", "(1) हां या (2) नहीं", "हां", "नहीं")]
    [InlineData("bg-bg", "(1) Да или (2) Не", "да", "не")]
    [InlineData("xx-none", "(1) Yes or (2) No", "yes", "no")]
    public async Task The_locale_of_the_activity_decides_the_words(string locale, string prompt, string yes, string no)
    {
        await Talk.Ask(new ConfirmPrompt("confirm", defaultLocale: "it-it"))
            .Send(In(locale, "hello")).AssertReply("Well? " + prompt)
            .Send(In(locale, yes)).AssertReply("done: True")
            .StartTestAsync();
        await Talk.Ask(new ConfirmPrompt("confirm", defaultLocale: "it-it"))
            .Send(In(locale, "hello")).AssertReply("Well? " + prompt)
            .Send(In(locale, no)).AssertReply("done: False")
            .StartTestAsync();
    }

    [Fact]
    public Task Own_words_can_be_asked_and_answered() => Talk
        .Ask(new ConfirmPrompt("confirm")
        {
            ConfirmChoices = Tuple.Create(new Choice("Go"), new Choice("Stop")),
            ChoiceOptions = new ChoiceFactoryOptions(", ", " / ", " / ", true),
            Style = ListStyle.Inline,
        })
        .Test("hello", "Well? (1) Go / (2) Stop")
        .Test("stop", "done: False")
        .StartTestAsync();

    [Fact]
    public Task A_number_is_no_answer_where_the_words_have_no_numbers() => Talk
        .Ask(new ConfirmPrompt("confirm") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false, InlineOr = " or " } })
        .Test("hello", "Well? Yes or No")
        .Test("1", "Well? Yes or No")
        .Test("no", "done: False")
        .StartTestAsync();

    private static Activity In(string locale, string text) => new() { Type = ActivityTypes.Message, Text = text, Locale = locale };
}
