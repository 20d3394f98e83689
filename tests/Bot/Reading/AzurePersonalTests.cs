using Azure.AI.TextAnalytics;
using CoachBot.Bot.Reading;
using CoachBot.Coaching.Reading;
using static Azure.AI.TextAnalytics.TextAnalyticsModelFactory;

namespace CoachBot.Bot.Tests.Reading;

public sealed class AzurePersonalTests
{
    [Fact]
    public void Each_place_of_an_address_is_found()
    {
        var text = "Elm Road 5? I live at Elm Road 5!";

        var found = AzurePersonal.Find(text, Found(PiiEntity("Elm Road 5", "Address", null, 0.9, 0, 10)));

        Assert.Equal([0, 22], found.Select(f => f.Start));
        Assert.All(found, f => Assert.Equal("Elm Road 5", text.Substring(f.Start, f.Evidence.Length)));
    }

    [Theory]
    [InlineData("Person", 0.99)]
    [InlineData("Organization", 0.99)]
    [InlineData("DateTime", 0.99)]
    [InlineData("Address", 0.3)]
    public void Names_dates_and_guesses_stay_readable(string category, double score)
        => Assert.Empty(AzurePersonal.Find("Ask Jo about it", Found(PiiEntity("Jo", category, null, score, 4, 2))));

    [Fact]
    public void Hidden_words_leave_every_place_where_it_was()
    {
        var text = "At Elm Road 5 the parcel never came, I will sue.";
        var reading = new MessageReading(2, 1, [new(Signals.Legal, 37, "I will sue", "Court.")], new Gist(Grievance: "At Elm Road 5 the parcel never came"))
        {
            Personal = AzurePersonal.Find(text, Found(PiiEntity("Elm Road 5", "Address", null, 0.9, 3, 10))),
        };

        var (shown, hidden) = PersonalWords.Hide(text, reading);

        Assert.Equal("At •••••••••• the parcel never came, I will sue.", shown);
        Assert.Equal("At •••••••••• the parcel never came", hidden.Gist.Grievance);
        Assert.Equal("I will sue", shown.Substring(hidden.Signals[0].Start, hidden.Signals[0].Evidence.Length));
        Assert.Empty(hidden.Personal);
    }

    [Fact]
    public void A_reading_without_personal_words_is_left_as_it_is()
        => Assert.Equal(("Hello", LocalStub.Plain), PersonalWords.Hide("Hello", LocalStub.Plain));

    private static AzureFindings Found(params PiiEntity[] personal) => new(0, 0, [], [], personal);
}
