using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class DraftPitfallTests
{
    [Theory]
    [InlineData("rude", "Oh please. Stop emailing us.")]
    [InlineData("rude", "Even a toddler can work that lid.")]
    [InlineData("rude", "Did you even read the page?")]
    [InlineData("rude", "News flash: lifts break.")]
    [InlineData("rude", "Spare me the drama.")]
    [InlineData("rude", "We are not your servants.")]
    [InlineData("blame", "It looks like you entered a different street.")]
    [InlineData("blame", "The crack is the result of improper use.")]
    [InlineData("blame", "You ignored the reminder.")]
    [InlineData("blame", "This usually happens when customers overfill the tank.")]
    [InlineData("blame", "It was your responsibility to check the size.")]
    [InlineData("blame", "Next time please read the label.")]
    [InlineData("contradict", "I very much doubt that he said that.")]
    [InlineData("contradict", "The parcel is marked as delivered.")]
    [InlineData("contradict", "No other guest has complained of noise.")]
    [InlineData("contradict", "Our driver insists that he rang twice.")]
    [InlineData("contradict", "It was undamaged when it left our warehouse.")]
    [InlineData("contradict", "There was no error on the bill.")]
    [InlineData("dismiss", "It is only a small dent.")]
    [InlineData("dismiss", "There is no need to get so upset.")]
    [InlineData("dismiss", "It could have been a lot worse.")]
    [InlineData("dismiss", "These things happen from time to time.")]
    [InlineData("dismiss", "Most people do not mind the smell.")]
    [InlineData("dismiss", "As I have already explained, the lift is slow.")]
    [InlineData("vague-promise", "We will look into it.")]
    [InlineData("vague-promise", "One of our agents will call you shortly.")]
    [InlineData("vague-promise", "You will hear from us in due course.")]
    [InlineData("vague-promise", "Hopefully this will resolve itself.")]
    [InlineData("vague-promise", "Your case has been escalated.")]
    [InlineData("vague-promise", "Rest assured we are working on it.")]
    [InlineData("fob-off", "Please speak to the manufacturer about that.")]
    [InlineData("fob-off", "That is a question for the airline.")]
    [InlineData("fob-off", "All of this is explained on our website.")]
    [InlineData("fob-off", "You need to ring the billing department.")]
    [InlineData("fob-off", "Have you tried asking the seller?")]
    [InlineData("fob-off", "You have come to the wrong department.")]
    [InlineData("data-demand", "Please send us a copy of your passport.")]
    [InlineData("data-demand", "What is your date of birth?")]
    [InlineData("data-demand", "We require your full name and home address.")]
    [InlineData("data-demand", "Your phone number first, please.")]
    [InlineData("data-demand", "Could you confirm your card number?")]
    [InlineData("data-demand", "I need two payslips.")]
    [InlineData("freebie-first", "Please accept a voucher for your next visit.")]
    [InlineData("freebie-first", "We have added 500 loyalty points.")]
    [InlineData("freebie-first", "Enjoy a free coffee with our compliments.")]
    [InlineData("freebie-first", "Here is 10 % off your next order.")]
    [InlineData("freebie-first", "As a gesture of goodwill we offer you a hamper.")]
    [InlineData("freebie-first", "Your next drink is on us.")]
    public async Task A_pitfall_stops_the_draft(string pitfall, string text)
    {
        var reading = await Read(text);

        Assert.True(reading.FallsInto(pitfall));
        Assert.False(reading.Send);
    }

    [Theory]
    [InlineData("rude", "Congratulations on the new house.")]
    [InlineData("rude", "I'm sorry about your loss.")]
    [InlineData("rude", "Good luck with your exam.")]
    [InlineData("blame", "Nothing here was your fault.")]
    [InlineData("blame", "Did you see a light on the box?")]
    [InlineData("blame", "You should have had a letter from us.")]
    [InlineData("contradict", "You are right, the log shows two payments.")]
    [InlineData("contradict", "That is not good enough.")]
    [InlineData("contradict", "The meter is working again.")]
    [InlineData("dismiss", "I only need a minute to check.")]
    [InlineData("dismiss", "It is not a small thing to lose a day.")]
    [InlineData("dismiss", "You are not to blame.")]
    [InlineData("vague-promise", "Dana will call you on Friday at 9.")]
    [InlineData("vague-promise", "I will look into it and write to you by noon tomorrow.")]
    [InlineData("vague-promise", "Get well soon.")]
    [InlineData("fob-off", "I have called the bank for you.")]
    [InlineData("fob-off", "You need not contact the shop.")]
    [InlineData("fob-off", "Call me on the number below.")]
    [InlineData("data-demand", "Never send us your password.")]
    [InlineData("data-demand", "I need your date of birth so that I open the right file.")]
    [InlineData("data-demand", "The last four digits will do.")]
    [InlineData("freebie-first", "Your gift card code is 4471.")]
    [InlineData("freebie-first", "We have refunded the ticket.")]
    [InlineData("freebie-first", "I have refunded the £40. Please also accept a voucher.")]
    public async Task A_near_miss_is_no_pitfall(string pitfall, string text) => Assert.False((await Read(text)).FallsInto(pitfall));

    private static async Task<ReplyReading> Read(string text) =>
        await new LocalReader().ReadReplyAsync(new DraftReply(text), CancellationToken.None);
}
