using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class SignalTests
{
    [Theory]
    [InlineData("self-harm", "Honestly I don't want to be here any more.")]
    [InlineData("self-harm", "everyone would be better off without me")]
    [InlineData("threat", "I will smash your face in when you come out")]
    [InlineData("threat", "you'd better watch your back")]
    [InlineData("safety", "the charger caught fire on my bedside table")]
    [InlineData("safety", "I found a piece of metal in my soup")]
    [InlineData("security", "My account has been hacked and someone changed the email")]
    [InlineData("security", "there are two payments I did not make")]
    [InlineData("privacy", "Why do you need my date of birth for a newsletter?")]
    [InlineData("privacy", "please delete all the data you hold about me")]
    [InlineData("discrimination", "He refused to serve us because we are black")]
    [InlineData("legal", "You will be hearing from my solicitor")]
    [InlineData("legal", "See you in court then")]
    [InlineData("regulator", "I have reported this to the ombudsman")]
    [InlineData("regulator", "my bank will do a chargeback")]
    [InlineData("publicity", "This is going straight to the papers")]
    [InlineData("publicity", "I'm posting all of this on TikTok tonight")]
    [InlineData("manager", "I want to speak to your manager")]
    [InlineData("manager", "Could I talk to someone more senior please?")]
    [InlineData("staff-conduct", "The receptionist rolled her eyes and hung up on me")]
    [InlineData("abuse", "you bunch of useless idiots")]
    [InlineData("vulnerable", "I'm on universal credit and that was the food money")]
    [InlineData("outage", "Our tills are down and we are turning customers away")]
    [InlineData("repeat", "This is the third time I have asked and still no reply")]
    [InlineData("broken-promise", "You promised to call back on Friday and nobody did")]
    [InlineData("churn", "I'm cancelling everything and going to a competitor")]
    [InlineData("money-back", "I would like a refund please")]
    public async Task A_signal_is_found_with_the_words_that_show_it(string signal, string text)
    {
        var reading = await new LocalReader().ReadMessageAsync(new CustomerMessage(text), CancellationToken.None);

        var finding = Assert.Single(reading.Signals, s => s.Code == signal);
        Assert.Equal(finding.Evidence, text.Substring(finding.Start, finding.Evidence.Length));
        Assert.NotEmpty(finding.Reason);
    }

    [Theory]
    [InlineData("self-harm", "this app is killing me lol")]
    [InlineData("threat", "I'll take my business elsewhere")]
    [InlineData("safety", "the phone stopped working after a week")]
    [InlineData("security", "my bag was stolen on your train")]
    [InlineData("privacy", "my date of birth is 3 May 1990")]
    [InlineData("discrimination", "that is so unfair")]
    [InlineData("legal", "the food court was closed")]
    [InlineData("regulator", "is the scuba regulator in stock?")]
    [InlineData("manager", "the manager was lovely")]
    [InlineData("staff-conduct", "your service is slow and useless")]
    [InlineData("abuse", "what bloody awful weather we had")]
    [InlineData("repeat", "First time writing to you, my kettle leaks")]
    [InlineData("money-back", "what is your refund policy?")]
    public async Task A_near_miss_is_not_a_signal(string signal, string text)
    {
        var reading = await new LocalReader().ReadMessageAsync(new CustomerMessage(text), CancellationToken.None);

        Assert.False(reading.Has(signal));
    }

    [Fact]
    public async Task A_megabyte_is_read_without_hanging()
    {
        var text = string.Concat(Enumerable.Repeat("nobody called back and (((", 40_000));

        var reading = await new LocalReader().ReadMessageAsync(new CustomerMessage(text), CancellationToken.None);

        Assert.InRange(reading.Heat, 0, 4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("?!")]
    [InlineData("\ud83d")]
    public async Task A_text_without_words_reads_as_nothing(string text)
    {
        var reading = await new LocalReader().ReadMessageAsync(new CustomerMessage(text), CancellationToken.None);

        Assert.Empty(reading.Signals);
        Assert.False(reading.Escalate);
    }
}
