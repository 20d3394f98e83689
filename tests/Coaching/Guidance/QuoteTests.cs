using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Tests.Support;

namespace CoachBot.Coaching.Tests.Guidance;

public class QuoteTests
{
    [Theory]
    [InlineData("never came", "The parcel never came. I waited all day.", "The parcel never came")]
    [InlineData("second time", "I rang a second time, nobody answered!", "I rang a second time")]
    [InlineData("THE PARCEL NEVER CAME", "THE PARCEL NEVER CAME AND I WAITED", "the parcel never came and I waited")]
    [InlineData("you said \"Monday\"", "Well, you said \"Monday\" twice.", "you said 'Monday' twice")]
    [InlineData("Hello", "Hello, it broke.", null)]
    [InlineData("you useless lot", "you useless lot lost it", null)]
    [InlineData("my diet plan", "my diet plan is gone", "my diet plan is gone")]
    [InlineData("so one thing after another went wrong", "so one thing after another went wrong and then the next and the one after that and so on without any end", "one thing after another went wrong")]
    [InlineData("I want to speak to a manager or I go to the", "This is a disgrace, I want to speak to a manager or I go to the ombudsman!", "I want to speak to a manager or I go to the ombudsman")]
    [InlineData("overdrawn by £38", "you took the fee early, which put me overdrawn by £38.50. Pay it", null)]
    [InlineData("meant to come", "Hi, your fitter was meant to come on Tuesday between 8 and 12 and I took the whole day off work and nobody came", "your fitter was meant to come on Tuesday between 8 and 12")]
    [InlineData("asking again", "I was told no, so I am asking again", "I am asking again")]
    [InlineData("the fridge you sold us", "in all the years we have lived here and dealt with every shop there is in this town the fridge you sold us is the first that has ever flooded a kitchen", null)]
    public void Words_become_a_quote_that_is_whole_quiet_and_never_an_insult(string words, string text, string? quote) =>
        Assert.Equal(quote, Quote.Of(text, words, Some.Playbook.NeverQuote));
}
