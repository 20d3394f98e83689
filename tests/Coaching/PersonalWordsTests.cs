using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;
using CoachBot.Tests.Support;
using Moq;

namespace CoachBot.Coaching.Tests;

public class PersonalWordsTests
{
    [Fact]
    public async Task Personal_words_that_a_reading_found_never_reach_the_record()
    {
        const string Text = "Nobody came to Elm Road.";
        var reading = Some.Reading(Text, 2, 0, new Gist(Grievance: Text), (Signals.BrokenPromise, "came to Elm Road")) with
        {
            Personal = [Some.Finding(Text, "personal", "Elm Road")],
        };
        var reader = new Mock<IReader>();
        reader.Setup(r => r.ReadMessageAsync(It.IsAny<CustomerMessage>(), It.IsAny<CancellationToken>())).ReturnsAsync(reading);
        var c = Some.Case();

        await new Coach(reader.Object, PlaybookFile.Embedded(), new FakeTime()).CustomerWroteAsync(c, Text, Some.Agent, null, CancellationToken.None);

        var written = c.Messages.Single();
        Assert.Equal("Nobody came to ••••••••.", written.Text);
        Assert.Equal("Nobody came to ••••••••.", written.Reading.Gist.Grievance);
        Assert.Equal("came to ••••••••", written.Reading.Signals.Single().Evidence);
    }
}
