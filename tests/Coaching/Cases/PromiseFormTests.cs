using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Tests.Support;

namespace CoachBot.Coaching.Tests.Cases;

public class PromiseFormTests
{
    [Fact]
    public void A_name_a_deed_and_a_time_make_a_promise() =>
        Assert.Equal(new Promise(1, "Sara", "ring Dana", Some.Monday.AddHours(8)), Fill("Sara ", "ring Dana", "today 17:00").Promise);

    [Theory]
    [InlineData("", "ring", "today 17:00", "Who will do it? A promise needs a name.")]
    [InlineData("someone", "ring", "today 17:00", "“someone” is nobody in particular. Whose name can the customer ask for?")]
    [InlineData("The Team", "ring", "today 17:00", "“The Team” is nobody in particular. Whose name can the customer ask for?")]
    [InlineData("we", "ring", "today 17:00", "“we” is nobody in particular. Whose name can the customer ask for?")]
    [InlineData("Sara", " ", "today 17:00", "What will they do? One short sentence will do.")]
    [InlineData("Sara", "ring", "", "By when? For example “today 17:00”, “tomorrow 9:30” or “Friday 12:00”.")]
    [InlineData("Sara", "ring", "asap", "I can’t read “asap” as a day and a time. Try “today 17:00”, “in 2 hours” or “Friday 12:00”.")]
    [InlineData("Sara", "ring", "today 8:00", "That time is over. Which time can be kept?")]
    public void Anything_less_is_sent_back_with_what_to_change(string owner, string what, string due, string problem) =>
        Assert.Equal(new PromiseResult(null, problem), Fill(owner, what, due));

    private static PromiseResult Fill(string owner, string what, string due) =>
        PromiseForm.Fill(1, owner, what, due, Some.Monday, TimeZoneInfo.Utc, Some.Playbook);
}
