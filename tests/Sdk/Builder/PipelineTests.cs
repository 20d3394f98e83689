using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class PipelineTests
{
    private readonly CapturingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        _adapter.Use(Step("one")).Use(Step("two"));

        await RunAsync();

        Assert.Equal(["one in", "two in", "bot", "two out", "one out"], _order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(Step("one")).Use(new AnonymousReceiveMiddleware((_, _, _) => Task.CompletedTask));

        await RunAsync();

        Assert.Equal(["one in", "one out"], _order);
    }

    [Fact]
    public async Task A_set_of_middleware_is_a_step_itself()
    {
        var set = new MiddlewareSet().Use(Step("inner"));
        _adapter.Use(set).Use(Step("outer"));

        await RunAsync();

        Assert.Equal(["inner in", "inner out", "outer in", "bot", "outer out"], _order);
    }

    [Fact]
    public async Task Without_a_bot_the_middleware_runs_alone()
    {
        await new MiddlewareSet().Use(Step("one")).ReceiveActivityWithStatusAsync(Turns.Start(), null!, default);

        Assert.Equal(["one in", "one out"], _order);
    }

    [Fact]
    public void Nothing_is_no_middleware()
    {
        Assert.Throws<ArgumentNullException>(() => _adapter.Use(null!));
        Assert.Throws<ArgumentNullException>(() => new AnonymousReceiveMiddleware(null!));
    }

    [Fact]
    public void The_set_lists_its_steps()
    {
        var (one, two) = (Step("one"), Step("two"));

        Assert.Equal([one, two], new MiddlewareSet().Use(one).Use(two));
    }

    [Fact]
    public async Task An_error_goes_to_the_adapters_handler()
    {
        Exception? seen = null;
        _adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };

        await _adapter.RunAsync(Turns.Start(adapter: _adapter), (_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal("broken", seen?.Message);
    }

    [Fact]
    public async Task Without_a_handler_the_error_reaches_the_caller()
        => await Assert.ThrowsAsync<InvalidOperationException>(
            () => _adapter.RunAsync(Turns.Start(adapter: _adapter), (_, _) => throw new InvalidOperationException("broken")));

    [Fact]
    public async Task Middleware_can_catch_what_the_bot_throws()
    {
        _adapter.Use(new AnonymousReceiveMiddleware(async (turn, next, token) =>
        {
            try
            {
                await next(token);
            }
            catch (InvalidOperationException)
            {
                await turn.SendActivityAsync("caught", cancellationToken: token);
            }
        }));

        await _adapter.RunAsync(Turns.Start(adapter: _adapter), (_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal("caught", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task The_culture_of_a_turn_is_that_of_its_activity()
    {
        var message = Turns.Message();
        message.Locale = "de-DE";
        CultureInfo? culture = null;

        await _adapter.RunAsync(Turns.Start(message, _adapter), (_, _) =>
        {
            culture = CultureInfo.CurrentCulture;
            return Task.CompletedTask;
        });

        Assert.Equal("de-DE", culture?.Name);
    }

    [Fact]
    public async Task A_locale_that_is_none_does_no_harm()
    {
        var message = Turns.Message();
        message.Locale = "!no culture!";

        await _adapter.RunAsync(Turns.Start(message, _adapter), BotAsync);

        Assert.Equal(["bot"], _order);
    }

    [Fact]
    public async Task Continuing_a_conversation_runs_a_turn_with_its_reference()
    {
        var reference = Turns.Message().GetConversationReference();
        ITurnContext? seen = null;

        await _adapter.ContinueConversationAsync("bot", reference, (turn, _) => Task.FromResult(seen = turn), default);

        Assert.Equal("talk", seen?.Activity.Conversation.Id);
        Assert.Equal(ActivityTypes.Event, seen?.Activity.Type);
        Assert.Equal("ContinueConversation", seen?.Activity.Name);
    }

    private Task RunAsync() => _adapter.RunAsync(Turns.Start(adapter: _adapter), BotAsync);

    private Task BotAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }

    private AnonymousReceiveMiddleware Step(string name) => new(async (_, next, token) =>
    {
        _order.Add($"{name} in");
        await next(token);
        _order.Add($"{name} out");
    });
}
