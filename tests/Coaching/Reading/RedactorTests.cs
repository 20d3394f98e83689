using CoachBot.Coaching.Reading.Redaction;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class RedactorTests
{
    [Theory]
    [InlineData("My card is 4242 4242 4242 4242, ok?", "My card is card ending 4242, ok?")]
    [InlineData("charged on 5555-5555-5555-4444 twice", "charged on card ending 4444 twice")]
    [InlineData("IBAN DE89 3704 0044 0532 0130 00 please", "IBAN account ending 3000 please")]
    [InlineData("write to jo.bloggs@example.co.uk today", "write to [email] today")]
    [InlineData("my password is hunter2 and it fails", "my password is [hidden] and it fails")]
    [InlineData("PIN: 4821", "PIN: [hidden]")]
    [InlineData("Order number 88213377 is late", "Order number ending 3377 is late")]
    [InlineData("my number is +44 7700 900123", "my number is phone ending 0123")]
    [InlineData("call (212) 555-0147 after six", "call phone ending 0147 after six")]
    [InlineData("ssn 078-05-1120", "ssn [ID number]")]
    [InlineData("I live at 12 Acacia Road", "I live at [address]")]
    [InlineData("DOB 12/03/1988", "DOB [date of birth]")]
    public void Personal_data_is_masked_and_the_rest_stays(string text, string expected) =>
        Assert.Equal(expected, new Redactor().Mask(text));

    [Theory]
    [InlineData("I paid £1,299.99 on 12/03/2026 at 10:45")]
    [InlineData("Flight BA2490 was cancelled twice in 3 days")]
    [InlineData("version 14.2.1 of the app, build 2301")]
    [InlineData("my password is wrong, reset does not come")]
    [InlineData("31 residents and 11,400 in nine transfers")]
    [InlineData("the order is late and the account is locked")]
    [InlineData("I waited 45 minutes on the 0800 line")]
    public void Ordinary_numbers_and_words_are_left_alone(string text) =>
        Assert.Equal(text, new Redactor().Mask(text));
}
