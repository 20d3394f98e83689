using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class GistTests
{
    [Theory]
    [InlineData("My parcel never arrived and the courier left no card.", "delivery")]
    [InlineData("There is a fee on my bill I don't understand.", "billing")]
    [InlineData("The flight left without us and the airline lost our luggage.", "travel")]
    public async Task The_topic_is_named(string text, string topic) => Assert.Equal(topic, (await Read(text)).Topic);

    [Theory]
    [InlineData("My invoice is wrong. Please correct it.\nKind regards, Ilse Vandamme", "Ilse Vandamme")]
    [InlineData("The lamp is broken. Cheers, Jonno", "Jonno")]
    [InlineData("Where is my order? It was due today.", null)]
    public async Task A_signature_is_a_name_and_nothing_else_is(string text, string? name) => Assert.Equal(name, (await Read(text)).Name);

    [Theory]
    [InlineData("Your colleague promised me a call back within 24 hours. That was Monday.", "Your colleague promised me a call back within 24 hours")]
    [InlineData("Your invoice charges me for three licences, we have two. It was the same last month.", "Your invoice charges me for three licences, we have two")]
    [InlineData(
        "Your newsletter sign-up wants my phone number and date of birth before I can buy a USB cable. Why do you need that?? I am not giving it.",
        "Your newsletter sign-up wants my phone number and date of birth before I can buy a USB cable")]
    [InlineData("The engineer didn't come. I took a day off for this.", "The engineer didn't come")]
    public async Task The_grievance_is_the_clause_that_says_what_is_wrong(string text, string grievance) => Assert.Equal(grievance, (await Read(text)).Grievance);

    [Theory]
    [InlineData("Nobody answers. I want to speak to a manager or I go to the papers.", "I want to speak to a manager")]
    [InlineData("The app logs me out every time, can you fix that", "can you fix that")]
    public async Task The_wish_ends_where_the_phrase_ends(string text, string wish) => Assert.Equal(wish, (await Read(text)).Wish);

    [Fact]
    public async Task What_we_want_of_them_is_not_their_wish() =>
        Assert.Null((await Read("Why does your form want my date of birth just to buy a phone case? I'm not giving that to you.")).Wish);

    [Theory]
    [InlineData("yes that's right, two licences")]
    [InlineData("ok thanks, Friday works")]
    [InlineData("No problem, see you on Monday")]
    [InlineData("What are your opening hours?")]
    [InlineData("sure, my number is 0123 456")]
    public async Task Words_without_a_complaint_are_calm_and_carry_no_grievance(string text)
    {
        var reading = await new LocalReader().ReadMessageAsync(new CustomerMessage(text), CancellationToken.None);

        Assert.InRange(reading.Heat, 0, 0.79);
        Assert.Null(reading.Gist.Grievance);
    }

    [Fact]
    public async Task What_is_quoted_stands_in_the_text_word_for_word()
    {
        const string text = "Nobody called me back, I have lost two days of work. Please send an engineer today.";

        var gist = await Read(text);

        Assert.Contains(gist.Grievance!, text, StringComparison.Ordinal);
        Assert.Contains(gist.Wish!, text, StringComparison.Ordinal);
        Assert.Contains(gist.Stake!, text, StringComparison.Ordinal);
    }

    private static async Task<Gist> Read(string text) =>
        (await new LocalReader().ReadMessageAsync(new CustomerMessage(text), CancellationToken.None)).Gist;
}
