using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Dialogs;

public class ChoicePromptTests
{
    [Theory]
    [InlineData("red", "red 0 red")]
    [InlineData("the blue one please", "blue 2 blue")]
    [InlineData("2", "green 1 ")]
    [InlineData("two", "green 1 ")]
    [InlineData("the third", "blue 2 ")]
    [InlineData("the last one", "blue 2 ")]
    public Task A_choice_is_made_by_name_place_or_number(string answer, string expected) => Talk
        .To(Colours(), new ChoicePrompt("choice"))
        .Test("hello", "colour? (1) red, (2) green, or (3) blue")
        .Test(answer, $"done: {expected}")
        .StartTestAsync();

    [Fact]
    public Task An_answer_that_is_no_choice_is_asked_again() => Talk
        .To(Colours(), new ChoicePrompt("choice"))
        .Test("hello", "colour? (1) red, (2) green, or (3) blue")
        .Test("purple", "one of these: (1) red, (2) green, or (3) blue")
        .Test("4", "one of these: (1) red, (2) green, or (3) blue")
        .Test("green", "done: green 1 green")
        .StartTestAsync();

    [Fact]
    public Task Choices_can_be_a_list() => Talk
        .To(Colours(), new ChoicePrompt("choice") { Style = ListStyle.List })
        .Test("hello", "colour?\n\n   1. red\n   2. green\n   3. blue")
        .StartTestAsync();

    [Fact]
    public Task Choices_can_be_left_out() => Talk
        .To(Colours(), new ChoicePrompt("choice") { Style = ListStyle.None })
        .Test("hello", "colour?")
        .StartTestAsync();

    [Fact]
    public Task The_options_have_the_last_word_on_style() => Talk
        .To(Colours(ListStyle.None), new ChoicePrompt("choice") { Style = ListStyle.List })
        .Test("hello", "colour?")
        .StartTestAsync();

    [Fact]
    public Task Choices_can_be_suggested_actions() => Talk
        .To(Colours(), new ChoicePrompt("choice") { Style = ListStyle.SuggestedAction })
        .Send("hello").AssertReply(reply =>
        {
            var message = reply.AsMessageActivity()!;
            Assert.Equal("colour?", message.Text);
            Assert.Equal(["red", "green", "blue"], message.SuggestedActions!.Actions!.Select(action => action.Title));
        })
        .StartTestAsync();

    [Fact]
    public Task Choices_can_be_a_card_beside_the_attachments_of_the_question()
    {
        var colours = Colours();
        var options = (PromptOptions)colours.Options;
        options.Prompt.Attachments = [new Attachment { ContentType = "text/plain", Content = "a note" }];
        return Talk.To(colours, new ChoicePrompt("choice") { Style = ListStyle.HeroCard })
            .Send("hello").AssertReply(reply => Assert.Equal(2, reply.AsMessageActivity()!.Attachments!.Count))
            .StartTestAsync();
    }

    [Fact]
    public Task A_synonym_or_the_title_of_a_button_chooses_too()
    {
        var choices = new List<Choice>
        {
            new("red") { Synonyms = ["crimson", "dark red"] },
            new("green") { Action = new CardAction { Type = ActionTypes.ImBack, Title = "emerald", Value = "green" } },
        };
        return Talk.To(new Choosing("choosing", new PromptOptions { Prompt = MessageFactory.Text("colour?"), Choices = choices }), new ChoicePrompt("choice"))
            .Test("hello", "colour? (1) red or (2) emerald")
            .Test("crimson!", "done: red 0 crimson")
            .Test("hello", "colour? (1) red or (2) emerald")
            .Test("emerald", "done: green 1 emerald")
            .StartTestAsync();
    }

    [Fact]
    public Task The_locale_joins_the_choices() => Talk
        .To(Colours(), new ChoicePrompt("choice"))
        .Send(new Activity { Type = ActivityTypes.Message, Text = "hola", Locale = "es-mx" })
        .AssertReply("colour? (1) red, (2) green, o (3) blue")
        .StartTestAsync();

    [Fact]
    public Task Own_words_can_join_the_choices() => Talk
        .To(Colours(), new ChoicePrompt("choice", new Dictionary<string, ChoiceFactoryOptions> { ["en-us"] = new(" - ", " x ", " and last ", false) }))
        .Test("hello", "colour? red - green and last blue")
        .StartTestAsync();

    [Fact]
    public Task Numbers_choose_only_where_they_may() => Talk
        .To(Colours(), new ChoicePrompt("choice") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } })
        .Test("hello", "colour? (1) red, (2) green, or (3) blue")
        .Test("1", "one of these: (1) red, (2) green, or (3) blue")
        .Test("the first", "one of these: (1) red, (2) green, or (3) blue")
        .StartTestAsync();

    private static Choosing Colours(ListStyle? style = null) => new("choosing", new PromptOptions
    {
        Prompt = MessageFactory.Text("colour?"),
        RetryPrompt = MessageFactory.Text("one of these:"),
        Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
        Style = style,
    });

    private sealed class Choosing(string id, PromptOptions options) : WaterfallDialog(id,
    [
        (step, c) => step.PromptAsync("choice", options, c),
        (step, c) =>
        {
            var found = (FoundChoice)step.Result;
            return step.EndDialogAsync($"{found.Value} {found.Index} {found.Synonym}", c);
        },
    ])
    {
        public object Options { get; } = options;
    }
}
