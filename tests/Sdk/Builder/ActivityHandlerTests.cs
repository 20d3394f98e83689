using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class ActivityHandlerTests
{
    private readonly CapturingAdapter _adapter = new();
    private readonly RecordingHandler _bot = new();

    [Fact]
    public async Task A_message_is_passed_on_with_its_text() => await RunsAsync("message hi", Turns.Message());

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData("shrug", "unknown shrug")]
    public async Task Every_type_has_its_method(string type, string ran) => await RunsAsync(ran, Turns.Of(type));

    [Fact]
    public async Task Members_who_join_are_passed_on_all_together()
        => await RunsAsync("added user,bot", Turns.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersAdded = Accounts("user", "bot")));

    [Fact]
    public async Task Members_who_leave_are_passed_on()
        => await RunsAsync("removed user", Turns.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersRemoved = Accounts("user")));

    [Fact]
    public async Task The_bot_joining_or_leaving_alone_is_not_news()
    {
        await RunsNothingAsync(Turns.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersAdded = Accounts("bot")));
        await RunsNothingAsync(Turns.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersRemoved = Accounts("bot")));
        await RunsNothingAsync(Turns.Of(ActivityTypes.ConversationUpdate));
    }

    [Fact]
    public async Task Reactions_added_and_removed_are_both_passed_on()
    {
        await RunAsync(Turns.Of(ActivityTypes.MessageReaction, activity =>
        {
            activity.ReactionsAdded = [new MessageReaction("like")];
            activity.ReactionsRemoved = [new MessageReaction("sad")];
        }));

        Assert.Equal(["reacted like", "took back sad"], _bot.Ran);
    }

    [Theory]
    [InlineData("tokens/response", "token")]
    [InlineData("weather", "event weather")]
    [InlineData(null, "event ")]
    public async Task A_token_is_told_from_other_events(string? name, string ran)
        => await RunsAsync(ran, Turns.Of(ActivityTypes.Event, activity => activity.Name = name));

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task Installing_and_removing_are_passed_on(string action, string ran)
        => await RunsAsync(ran, Turns.Of(ActivityTypes.InstallationUpdate, activity => activity.Action = action));

    [Fact]
    public async Task Another_installation_update_runs_nothing()
        => await RunsNothingAsync(Turns.Of(ActivityTypes.InstallationUpdate, activity => activity.Action = "dance"));

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task A_sign_in_is_passed_on_and_answered(string name)
    {
        await RunsAsync("sign-in", Turns.Of(ActivityTypes.Invoke, activity => activity.Name = name));

        Assert.Equal(200, Answer().Status);
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("no/such")]
    [InlineData(null)]
    public async Task An_invoke_nobody_handles_is_not_implemented(string? name)
    {
        await new ActivityHandler().OnTurnAsync(Turns.Start(Turns.Of(ActivityTypes.Invoke, activity => activity.Name = name), _adapter));

        Assert.Equal(501, Answer().Status);
        Assert.Null(Answer().Body);
    }

    [Fact]
    public async Task An_invoke_already_answered_is_not_answered_again()
    {
        var turn = Turns.Start(Turns.Of(ActivityTypes.Invoke, activity => activity.Name = "signin/verifyState"), _adapter);
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity(ActivityTypesEx.InvokeResponse));

        await _bot.OnTurnAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task A_turn_an_activity_and_its_type_are_needed()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(Turns.Start(new Activity { Type = null! })));
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(Moq.Mock.Of<ITurnContext>()));
    }

    [Fact]
    public async Task Handlers_see_the_turn_itself_behind_its_typed_face()
    {
        var bot = new EchoHandler();

        await bot.OnTurnAsync(Turns.Start(adapter: _adapter));

        Assert.Equal("hi", Assert.Single(_adapter.Sent).Text);
    }

    private static List<ChannelAccount> Accounts(params string[] ids) => [.. ids.Select(id => new ChannelAccount(id))];

    private InvokeResponse Answer()
    {
        var answer = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        return Assert.IsType<InvokeResponse>(answer.Value);
    }

    private Task RunAsync(Activity activity) => _bot.OnTurnAsync(Turns.Start(activity, _adapter));

    private async Task RunsAsync(string expected, Activity activity)
    {
        await RunAsync(activity);
        Assert.Equal([expected], _bot.Ran);
    }

    private async Task RunsNothingAsync(Activity activity)
    {
        await RunAsync(activity);
        Assert.Empty(_bot.Ran);
    }

    private sealed class EchoHandler : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => turnContext.SendActivityAsync(turnContext.Activity.Text!, cancellationToken: cancellationToken);
    }
}
