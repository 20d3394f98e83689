using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class SmallPartsTests
{
    [Fact]
    public async Task Typing_shows_while_the_bot_works_on_a_message()
    {
        var adapter = new CapturingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 10_000));

        await adapter.RunAsync(Turns.Start(adapter: adapter), async (_, token) =>
        {
            while (adapter.Sent.Count == 0)
                await Task.Delay(5, token);
        });

        var typing = Assert.Single(adapter.Sent);
        Assert.Equal(ActivityTypes.Typing, typing.Type);
        Assert.Equal("talk", typing.Conversation.Id);
    }

    [Fact]
    public async Task A_quick_answer_shows_no_typing()
    {
        var adapter = new CapturingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 10_000));

        await adapter.RunAsync(Turns.Start(adapter: adapter), (turn, token) => turn.SendActivityAsync("quick", cancellationToken: token));

        Assert.Equal(["quick"], adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task No_typing_shows_for_other_activities()
    {
        var adapter = new CapturingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await adapter.RunAsync(Turns.Start(Turns.Of(ActivityTypes.Event), adapter), (_, token) => Task.Delay(30, token));

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public void Typing_needs_sensible_times()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(0, 0));
    }

    [Fact]
    public void The_top_intent_is_the_one_with_the_highest_score()
    {
        var result = new RecognizerResult
        {
            Intents = new Dictionary<string, IntentScore> { ["low"] = new() { Score = 0.2 }, ["high"] = new() { Score = 0.9 }, ["none"] = new() },
        };

        Assert.Equal(("high", 0.9), result.GetTopScoringIntent());
        Assert.Equal((string.Empty, 0.0), new RecognizerResult { Intents = new Dictionary<string, IntentScore>() }.GetTopScoringIntent());
        Assert.Throws<ArgumentNullException>(() => ((RecognizerResult)null!).GetTopScoringIntent());
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    [InlineData(501, false)]
    public void An_answer_knows_whether_it_went_well(int status, bool well)
        => Assert.Equal(well, new InvokeResponse { Status = status }.IsSuccessStatusCode());

    [Fact]
    public void An_answer_of_a_type_has_the_same_body_either_way()
    {
        var answer = new InvokeResponse<string> { Body = "text" };

        Assert.Equal("text", ((InvokeResponse)answer).Body);
    }

    [Fact]
    public void A_dialog_view_without_pages_is_a_trace()
    {
        var telemetry = new Moq.Mock<IBotTelemetryClient>();

        telemetry.Object.TrackDialogView("Greeting");

        telemetry.Verify(client => client.TrackTrace("Dialog View: Greeting", Severity.Information, null!));
    }

    [Fact]
    public void Assertions_refuse_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => BotAssert.ContextNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityNotNull((IActivity)null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ConversationReferenceNotNull(null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.MiddlewareNotNull((IMiddleware)null!));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityListNotNull([null!]));
    }
}
