using Azure.AI.TextAnalytics;
using CoachBot.Bot.Reading;
using static Azure.AI.TextAnalytics.TextAnalyticsModelFactory;

namespace CoachBot.Bot.Tests.Reading;

public sealed class AzureGistTests
{
    [Fact]
    public void The_worst_sentence_with_an_opinion_carries_the_complaint()
    {
        var text = "The box was dented. The driver was rude.";

        var words = AzureGist.Grievance(text, Found(
            [], [], Sentence("The box was dented.", 0, 0.6, ("box", 4), ("dented", 12)), Sentence("The driver was rude.", 20, 0.9, ("driver", 24), ("rude", 35))));

        Assert.Equal("The driver was rude.", words);
    }

    [Fact]
    public void A_sentence_too_long_to_quote_gives_the_words_of_its_opinion()
    {
        var tail = " and then " + new string('x', 150);
        var text = "The driver was rude" + tail;

        Assert.Equal("driver was rude", AzureGist.Grievance(text, Found([], [], Sentence(text, 0, 0.9, ("driver", 4), ("rude", 15)))));
    }

    [Fact]
    public void Words_that_do_not_stand_in_the_text_are_not_quoted()
    {
        var found = Found(["card"], [], Sentence("My [card] was charged.", 0, 0.9, ("[card]", 3), ("charged", 14)));

        Assert.Null(AzureGist.Grievance("My 4111 was charged.", found));
    }

    [Fact]
    public void Words_with_personal_data_are_not_quoted()
    {
        var text = "Elm Road 5 is a mess.";
        var found = Found([], [PiiEntity("Elm Road 5", "Address", null, 0.9, 0, 10)], Sentence(text, 0, 0.9, ("Elm Road 5", 0), ("mess", 16)));

        Assert.Null(AzureGist.Grievance(text, found));
    }

    private static AzureFindings Found(string[] phrases, PiiEntity[] personal, params SentenceSentiment[] sentences)
        => new(0, 0.9, sentences, phrases, personal);

    private static SentenceSentiment Sentence(string text, int at, double negative, (string Words, int At) target, (string Words, int At) said)
        => SentenceSentiment(TextSentiment.Negative, text, 0, 1 - negative, negative, at, text.Length,
        [
            SentenceOpinion(
                TargetSentiment(TextSentiment.Negative, target.Words, 0, 1, target.At, target.Words.Length),
                [AssessmentSentiment(TextSentiment.Negative, 0, 1, said.Words, false, said.At, said.Words.Length)]),
        ]);
}
