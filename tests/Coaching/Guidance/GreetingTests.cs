using CoachBot.Coaching.Guidance;

namespace CoachBot.Coaching.Tests.Guidance;

public class GreetingTests
{
    [Theory]
    [InlineData("Petra Lund", "Petra")]
    [InlineData("Ana", "Ana")]
    [InlineData("Mary-Ann O'Neil", "Mary-Ann")]
    [InlineData("Mr Hale", "Mr Hale")]
    [InlineData("Dr. Nadia Hale", "Dr. Hale")]
    [InlineData("Mrs", null)]
    [InlineData("J. Smith", null)]
    [InlineData("Mum of three", null)]
    [InlineData("Room 12", null)]
    [InlineData("ana", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_customer_is_greeted_by_first_name_or_by_title_and_surname(string? name, string? greeted) =>
        Assert.Equal(greeted, Greeting.NameOf(name));
}
