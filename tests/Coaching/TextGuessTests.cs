using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Tests.Support;

namespace CoachBot.Coaching.Tests;

public class TextGuessTests
{
    [Theory]
    [InlineData("The parcel was due Tuesday and it's Friday. Where is it?? I took a day off for this")]
    [InlineData("my account is locked again and nobody answers")]
    [InlineData("Hello, invoice 4471 lists item 3 twice, could you check it for me? Thanks, Dana")]
    public void A_complaint_starts_a_case(string text) => Assert.Equal(TextKind.CustomerWords, TextGuess.Of(text, null, Some.Playbook));

    [Theory]
    [InlineData("Hi Dana, thank you for telling us. I've corrected the invoice and you'll have the new one today.")]
    [InlineData("Unfortunately our policy doesn't allow refunds after 30 days.")]
    [InlineData("I'm sorry you had to wait. I'll ring you at 3.")]
    public void After_the_customer_comes_a_draft(string text) =>
        Assert.Equal(TextKind.Draft, TextGuess.Of(text, Some.Wrote("Where is my parcel?", 2), Some.Playbook));

    [Theory]
    [InlineData("my account is STILL locked!! I want this fixed today")]
    [InlineData("I rang again and your colleague hung up on me. I've had it with you people")]
    public void The_customer_may_write_twice(string text) =>
        Assert.Equal(TextKind.CustomerWords, TextGuess.Of(text, Some.Wrote("Where is my parcel?", 2), Some.Playbook));

    [Theory]
    [InlineData(Stage.Ask, "She wants the fee back and one person to ring")]
    [InlineData(Stage.Ask, "The customer would like a corrected invoice by Friday")]
    [InlineData(Stage.FindOut, "Card ordered on the 3rd by Omar, sent to the old address on the 4th")]
    [InlineData(Stage.Close, "Two address books; the new address was only in one")]
    public void A_note_at_a_stage_that_asks_is_an_answer(Stage stage, string text) =>
        Assert.Equal(TextKind.Answer, TextGuess.Of(text, Some.Wrote("Where is my parcel?", 2).At(stage), Some.Playbook));
}
