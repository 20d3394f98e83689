using Microsoft.Bot.Builder.Dialogs.Choices;

namespace CoachBot.Sdk.Tests.Dialogs;

public class FindTests
{
    private static readonly List<string> Colours = ["red", "green", "blue"];
    private static readonly List<string> Puddings = ["bread", "bread pudding", "pudding"];

    [Fact]
    public void A_choice_is_found_in_a_sentence_with_its_place()
    {
        var found = Assert.Single(Find.FindChoices("the red one please.", Colours));

        Assert.Equal((4, 6, "red", "choice"), (found.Start, found.End, found.Text, found.TypeName));
        Assert.Equal(("red", 0, 1.0f, "red"), (found.Resolution.Value, found.Resolution.Index, found.Resolution.Score, found.Resolution.Synonym));
    }

    [Fact]
    public void Choices_are_found_in_the_order_of_the_sentence()
        => Assert.Equal(["blue", "red"], Find.FindChoices("blue and red", Colours).Select(found => found.Resolution.Value));

    [Fact]
    public void The_longer_of_two_choices_that_overlap_wins()
    {
        var found = Find.FindChoices("the bread pudding and bread please.", Puddings);

        Assert.Equal(["bread pudding", "bread"], found.Select(choice => choice.Resolution.Value));
        Assert.Equal((4, 16), (found[0].Start, found[0].End));
    }

    [Fact]
    public void Similar_values_are_told_apart()
    {
        var values = new List<SortedValue> { new() { Value = "option A", Index = 0 }, new() { Value = "option B", Index = 1 } };

        var found = Find.FindValues("option B", values, new FindValuesOptions { AllowPartialMatches = true });

        Assert.Equal(("option B", 1, 1.0f), (found[0].Resolution.Value, found[0].Resolution.Index, found[0].Resolution.Score));
        Assert.Single(found);
    }

    [Fact]
    public void Words_between_the_words_of_a_value_lower_the_score()
    {
        var values = new List<SortedValue> { new() { Value = "second last", Index = 0 } };

        Assert.Equal(0.5f, Find.FindValues("the second from the last", values)[0].Resolution.Score);
        Assert.Empty(Find.FindValues("the second one of them is last", values));
        Assert.Empty(Find.FindValues("last but not second", values));
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Assert.Empty(Find.FindChoices(null!, Colours));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(null!, Colours));
    }

    [Fact]
    public void Value_and_title_can_be_left_out_of_the_search()
    {
        var choices = new List<Choice> { new("red") { Action = new() { Title = "crimson" } } };

        Assert.Empty(Find.FindChoices("red", choices, new FindChoicesOptions { NoValue = true }));
        Assert.Empty(Find.FindChoices("crimson", choices, new FindChoicesOptions { NoAction = true }));
    }

    [Theory]
    [InlineData("the first one please.", "red", 4, 8, "first")]
    [InlineData("1", "red", 0, 0, "1")]
    [InlineData("one", "red", 0, 2, "one")]
    [InlineData("the 2nd", "green", 4, 6, "2nd")]
    [InlineData("second last", "green", 0, 10, "second last")]
    public void A_place_or_a_number_stands_for_a_choice(string text, string value, int start, int end, string words)
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices(text, Colours));

        Assert.Equal((value, start, end, words), (found.Resolution.Value, found.Start, found.End, found.Text));
        Assert.Null(found.Resolution.Synonym);
    }

    [Fact]
    public void Several_places_or_numbers_stand_for_several_choices()
    {
        Assert.Equal([0, 2], ChoiceRecognizers.RecognizeChoices("the first and third one please.", Colours).Select(found => found.Resolution.Index));
        Assert.Equal([0, 2], ChoiceRecognizers.RecognizeChoices("option one and 3.", Colours).Select(found => found.Resolution.Index));
    }

    [Fact]
    public void A_place_outside_the_list_is_no_choice() => Assert.Empty(ChoiceRecognizers.RecognizeChoices("the fourth, or 0, or 2.5", Colours));

    [Fact]
    public void A_text_is_split_at_spaces_and_punctuation_and_around_symbols()
    {
        var tokens = Tokenizer.DefaultTokenizer("How-now.brown:💥👍 ?");

        Assert.Equal(["How", "now", "brown", "💥", "👍"], tokens.ConvertAll(token => token.Text));
        Assert.Equal(("how", 0, 2), (tokens[0].Normalized, tokens[0].Start, tokens[0].End));
        Assert.Equal((14, 15), (tokens[3].Start, tokens[3].End));
        Assert.Empty(Tokenizer.DefaultTokenizer(".?; -()"));
    }
}
