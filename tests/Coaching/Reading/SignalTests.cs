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
    [InlineData("self-harm", "there's no point going on anymore")]
    [InlineData("self-harm", "by the time you read this I'll be gone, tell my kids I'm sorry")]
    [InlineData("threat", "I'm going to burn your office down")]
    [InlineData("threat", "I know where you live")]
    [InlineData("safety", "she had an allergic reaction and ended up in A&E")]
    [InlineData("safety", "there's a smell of gas since your man left")]
    [InlineData("safety", "we have run out of insulin and the delivery never came")]
    [InlineData("security", "someone has opened a loan in my name")]
    [InlineData("security", "I got a reset code I never asked for")]
    [InlineData("privacy", "who gave you my phone number?")]
    [InlineData("privacy", "I'd rather not hand over my passport for a pair of shoes")]
    [InlineData("discrimination", "they followed my brother round the shop because of his skin")]
    [InlineData("discrimination", "he mocked my accent")]
    [InlineData("legal", "I am taking you to small claims")]
    [InlineData("legal", "my lawyer has advised me not to sign")]
    [InlineData("regulator", "I've complained to Trading Standards")]
    [InlineData("regulator", "the BBB will hear about it")]
    [InlineData("publicity", "I'm going to tell everyone I know")]
    [InlineData("publicity", "expect a one star review")]
    [InlineData("manager", "who is your supervisor?")]
    [InlineData("manager", "escalate this please")]
    [InlineData("staff-conduct", "your driver swore at me")]
    [InlineData("staff-conduct", "she treated me like an idiot")]
    [InlineData("abuse", "go to hell you parasites")]
    [InlineData("vulnerable", "my mum is 84 and can't do the stairs")]
    [InlineData("vulnerable", "my husband died in March")]
    [InlineData("outage", "our website is down and we can't take orders")]
    [InlineData("outage", "no one in the office can work")]
    [InlineData("repeat", "I have emailed twice and not heard back")]
    [InlineData("repeat", "been passed from pillar to post")]
    [InlineData("broken-promise", "I was promised a refund by Monday and it never came")]
    [InlineData("broken-promise", "waited in all day and nobody came")]
    [InlineData("churn", "I will never shop with you again")]
    [InlineData("churn", "we've signed up with another supplier")]
    [InlineData("money-back", "give me my money back")]
    [InlineData("money-back", "can you waive the fee?")]
    [InlineData("money-back", "i want compensation")]
    [InlineData("repeat", "still waiting for a reply")]
    [InlineData("manager", "I WANT YOUR MANGAER... sorry, manager, now")]
    [InlineData("security", "my acct got hacked")]
    [InlineData("regulator", "im going to the ombudsmen")]
    public async Task A_signal_is_found_with_the_words_that_show_it(string signal, string text)
    {
        var reading = await new LocalReader().ReadMessageAsync(new CustomerMessage(text), CancellationToken.None);

        var finding = Assert.Single(reading.Signals, s => s.Code == signal);
        Assert.Equal(finding.Evidence, text.Substring(finding.Start, finding.Evidence.Length));
        Assert.NotEmpty(finding.Reason);
    }

    [Theory]
    [InlineData("The tap is still dripping.", true)]
    [InlineData("It broke down again.", true)]
    [InlineData("Thanks again for the quick help.", false)]
    [InlineData("Tuesday suits me.", false)]
    public async Task Who_wrote_before_and_says_still_or_again_has_asked_before(string text, bool repeats)
    {
        var reader = new LocalReader();

        var first = await reader.ReadMessageAsync(new CustomerMessage(text), CancellationToken.None);
        var later = await reader.ReadMessageAsync(new CustomerMessage(text, ["The tap is dripping."]), CancellationToken.None);

        Assert.False(first.Has(Signals.Repeat));
        Assert.Equal(repeats, later.Has(Signals.Repeat));
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
