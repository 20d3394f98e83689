using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class DraftTests
{
    [Theory]
    [InlineData("apologise", "I'm sorry you lost a day's work over this.")]
    [InlineData("thanks", "Thank you for telling us.")]
    [InlineData("own", "That was our mistake.")]
    [InlineData("fix", "I've refunded the £12.")]
    [InlineData("next-step", "I'll call you tomorrow at 9.")]
    [InlineData("open-question", "What did you see on the screen?")]
    [InlineData("ask-wish", "What would you like us to do?")]
    [InlineData("boundary", "Please stop swearing at me, I do want to help.")]
    public async Task A_move_is_found(string move, string text) =>
        Assert.True((await Read(text)).Makes(move));

    [Theory]
    [InlineData("non-apology", "We are sorry you feel that way.")]
    [InlineData("vague-promise", "Someone will be in touch soon.")]
    [InlineData("blame", "You must have clicked a phishing link.")]
    [InlineData("policy-wall", "That is our policy.")]
    [InlineData("policy-wall", "As per our policy we need it.")]
    [InlineData("fob-off", "Please contact the manufacturer.")]
    [InlineData("dead-end", "Unfortunately this is not possible.")]
    [InlineData("over-promise", "This will never happen again, I guarantee it.")]
    [InlineData("dismiss", "Calm down, it's only a parcel.")]
    [InlineData("burden", "Please fill in the form again from scratch.")]
    public async Task A_pitfall_stops_the_draft(string pitfall, string text)
    {
        var reading = await Read(text);

        Assert.True(reading.FallsInto(pitfall));
        Assert.False(reading.Send);
    }

    [Fact]
    public async Task A_good_reply_may_go()
    {
        var reading = await Read("I'm sorry the boiler man never came. That was our mistake. Anna will be with you tomorrow at 9, and I've taken the call-out fee off.");

        Assert.Empty(reading.Pitfalls);
        Assert.True(reading.Send);
    }

    private static async Task<ReplyReading> Read(string text) =>
        await new LocalReader().ReadReplyAsync(new DraftReply(text), CancellationToken.None);
}
