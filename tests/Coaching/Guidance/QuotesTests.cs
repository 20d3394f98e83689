using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;

namespace CoachBot.Coaching.Tests.Guidance;

public class QuotesTests
{
    [Theory]
    [InlineData("I am not giving it", null)]
    [InlineData("It was the same last month", null)]
    [InlineData("I can live with it but I'd sooner not", null)]
    [InlineData("wrong size again 🙄", "wrong size again")]
    [InlineData("don't bother with the replacement", null)]
    [InlineData("my parcel was left in the rain", "my parcel was left in the rain")]
    public void A_complaint_is_quoted_only_where_its_words_carry_it(string grievance, string? quoted) =>
        Assert.Equal(quoted, Quotes.Grievance(Wrote(grievance, new Gist(Grievance: grievance)), Some.Playbook));

    [Fact]
    public void Empty_words_give_way_to_those_of_what_was_noticed()
    {
        var message = Wrote("I've had it. You said a van would come Monday.", new Gist(Grievance: "I've had it"), (Signals.BrokenPromise, "You said a van would come"));
        Assert.Equal("You said a van would come Monday", Quotes.Grievance(message, Some.Playbook));
    }

    [Fact]
    public void An_illness_is_no_trouble_to_be_sorry_for()
    {
        var message = Wrote("My son is autistic, will the quiet hour be back?", new Gist(Grievance: "My son is autistic", Stake: "My son is autistic"), (Signals.Vulnerable, "My son is autistic"));
        Assert.Equal((null, null), (Quotes.Grievance(message, Some.Playbook), Quotes.Stake(message, Some.Playbook)));
    }

    [Fact]
    public void A_wish_that_is_granted_is_not_asked_about()
    {
        var message = Wrote("I want to speak to a manager", new Gist(Wish: "I want to speak to a manager"), (Signals.Manager, "speak to a manager"));
        Assert.Null(Quotes.Wish(message, Some.Playbook));
        Assert.Equal("I want my deposit back", Quotes.Wish(Wrote("I want my deposit back", new Gist(Wish: "deposit back")), Some.Playbook));
    }

    private static CustomerWrote Wrote(string text, Gist gist, params (string Code, string Evidence)[] signals) =>
        Some.Wrote(text, 2, 0, gist, signals).Messages[0];
}
