using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;
using CoachBot.Tests.Support;

namespace CoachBot.Coaching.Tests.Redaction;

public sealed class PromiseRedactionTests
{
    [Fact]
    public void Who_and_what_of_a_promise_go_on_record_masked()
    {
        var c = Some.Case();

        Coach().Promise(c, "Sara 020 7946 0123", "write to jo@example.com", "in 2 hours", TimeZoneInfo.Utc, Some.Agent, null);

        var promise = Assert.Single(c.Promises);
        Assert.Equal("Sara phone ending 0123", promise.Owner);
        Assert.Equal("write to [email]", promise.What);
    }

    [Fact]
    public void A_day_that_is_none_is_said_back_masked()
    {
        var result = Coach().Promise(Some.Case(), "Sara", "call back", "jo@example.com", TimeZoneInfo.Utc, Some.Agent, null);

        Assert.Null(result.Promise);
        Assert.Contains("[email]", result.Problem, StringComparison.Ordinal);
    }

    private static Coach Coach() => new(new LocalReader(), PlaybookFile.Embedded(), new FakeTime());
}
