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
