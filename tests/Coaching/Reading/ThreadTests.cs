using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Messages;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class ThreadTests
{
    private static readonly LocalReader Reader = new();

    [Theory]
    [InlineData("Hi, where is my parcel? It should have come on Monday.", "any update?", "any update")]
    [InlineData("My boiler makes a knocking noise.", "Hello??", "Hello")]
    [InlineData("I'd like to change my delivery address.", "hello? anyone there?", "anyone there")]
    [InlineData("The tap is dripping.", "The tap is still dripping.", "still")]
    [InlineData("The invoice has the wrong name on it.", "Did you get my message?", "Did you get my message")]
    [InlineData("My lamp came without a plug.", "Have you found out anything yet?", "yet")]
    [InlineData("Can I swap seats?", "Just checking whether you saw this", "Just checking whether")]
    [InlineData("The lock on the gate is broken.", "Following up on the gate.", "Following up on")]
    [InlineData("The lock on the gate is broken.", "When can I expect an answer?", "When can I expect")]
    [InlineData("My card was declined at the till.", "As I said, it was declined.", "As I said")]
    [InlineData("My card was declined at the till.", "???", "???")]
    public async Task Who_asks_after_it_has_asked_before(string before, string now, string shownBy)
    {
        var again = ThreadReader.AskedAgain(now, [before]);
        var reading = await Reader.ReadMessageAsync(new CustomerMessage(now, [before]), default);

        Assert.NotNull(again);
        Assert.Contains(shownBy, again.Evidence, StringComparison.Ordinal);
        Assert.Equal(again.Evidence, now.Substring(again.Start, again.Evidence.Length));
        Assert.Single(reading.Signals, s => s.Code == Signals.Repeat);
        Assert.InRange(reading.Impact, 1, 4);
    }

    [Theory]
    [InlineData("Hi, where is my parcel? It should have come on Monday.", "Where's my parcel?")]
    [InlineData("When will the engineer come?", "So when will the engineer come??")]
    [InlineData("Hello, could you send me the invoice for March? Thanks, Lea", "Please send me the March invoice.")]
    [InlineData("I bought a kettle. How do I register the warranty?", "Thanks for the reply. How do I register the warranty, though?")]
    public async Task The_same_question_once_more_is_asking_again(string before, string now)
    {
        Assert.Equal("They asked the same before and are asking again.", ThreadReader.AskedAgain(now, [before])?.Reason);
        Assert.True((await Reader.ReadMessageAsync(new CustomerMessage(now, [before]), default)).Has(Signals.Repeat));
    }

    [Fact]
    public async Task A_question_from_the_start_of_a_long_talk_is_remembered()
    {
        string[] talk = ["Can I pay the deposit in two parts?", "My booking is 5521.", "It's for the 12th of June."];

        Assert.True((await Reader.ReadMessageAsync(new CustomerMessage("And can I pay the deposit in parts?", talk), default)).Has(Signals.Repeat));
    }

    [Theory]
    [InlineData("How do I change my address?", "How do I change my name?")]
    [InlineData("Where is my parcel?", "Where is my refund?")]
    [InlineData("When will the first box arrive?", "When will the second box arrive?")]
    [InlineData("Which number do you need?", "My order number is 5521.")]
    [InlineData("My order is 5521, the lamp is broken.", "Order 5521, a broken lamp.")]
    [InlineData("The lamp is broken.", "Yes, I still have the receipt.")]
    [InlineData("The lamp is broken.", "Thanks again for the quick help.")]
    [InlineData("The lamp is broken.", "Thank you for the update!")]
    [InlineData("The lamp is broken.", "Let me know if there is any news, no rush.")]
    [InlineData("The lamp is broken.", "I'm happy to wait for the new one.")]
    [InlineData("The lamp is broken.", "Hello, here is the photo.")]
    [InlineData("The lamp is broken.", "Tuesday suits me.")]
    [InlineData("The lamp is broken.", "!!!")]
    public void Who_writes_again_about_something_else_or_kindly_does_not_ask_again(string before, string now) =>
        Assert.Null(ThreadReader.AskedAgain(now, [before]));

    [Theory]
    [InlineData("Hello?")]
    [InlineData("Any update?")]
    [InlineData("???")]
    public void A_first_message_asks_for_the_first_time(string text) => Assert.Null(ThreadReader.AskedAgain(text, []));
}
