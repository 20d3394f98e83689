using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;

namespace CoachBot.Sdk.Tests.Dialogs;

public class DialogExtensionsTests
{
    private DialogReason? _ended;
    private Activity? _endOfConversation;

    [Fact]
    public async Task A_dialog_begins_continues_and_begins_anew()
    {
        await Run(Greeting())
            .Test("hello", "name?")
            .Test("Ada", "hello Ada")
            .Test("hello", "name?")
            .StartTestAsync();

        Assert.Equal(DialogReason.EndCalled, _ended);
        Assert.Null(_endOfConversation);
    }

    [Fact]
    public async Task A_skill_tells_its_caller_when_it_is_done()
    {
        await Run(Greeting(), asSkill: true)
            .Test("hello", "name?")
            .Test("Ada", "hello Ada")
            .StartTestAsync();

        Assert.Equal("Ada", _endOfConversation!.Value);
        Assert.Equal(EndOfConversationCodes.CompletedSuccessfully, _endOfConversation.Code);
        Assert.Equal("en-us", _endOfConversation.Locale);
    }

    [Fact]
    public async Task A_skill_is_cancelled_by_its_caller()
    {
        await Run(Greeting(), asSkill: true)
            .Test("hello", "name?")
            .Send(new Activity { Type = ActivityTypes.EndOfConversation })
            .StartTestAsync();

        Assert.Equal(DialogReason.CancelCalled, _ended);
        Assert.Null(_endOfConversation);
    }

    [Fact]
    public async Task A_skill_asks_again_when_its_caller_wants_it_to()
    {
        await Run(Greeting(), asSkill: true)
            .Test("hello", "name?")
            .Send(Talk.Event(DialogEvents.RepromptDialog)).AssertReply("name?")
            .StartTestAsync();

        Assert.Null(_ended);
    }

    [Fact]
    public async Task A_bot_that_is_no_skill_is_not_cancelled_from_outside()
    {
        await Run(Greeting())
            .Test("hello", "name?")
            .Send(new Activity { Type = ActivityTypes.EndOfConversation })
            .Test("Ada", "hello Ada")
            .StartTestAsync();

        Assert.Equal(DialogReason.EndCalled, _ended);
    }

    [Fact]
    public Task An_error_that_a_dialog_handles_does_not_end_the_turn() => Run(new Careful())
        .Send("hello").AssertReply("careful: boom").AssertReply("ready")
        .StartTestAsync();

    [Fact]
    public async Task An_error_that_nobody_handles_is_thrown()
    {
        var flow = Run(new WaterfallDialog("w", [(_, _) => throw new InvalidOperationException("boom")])).Send("hello");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);

        Assert.Equal("boom", error.Message);
    }

    [Fact]
    public async Task The_dialog_keeps_its_client_for_telemetry()
    {
        var client = Mock.Of<IBotTelemetryClient>();
        var dialog = Greeting();
        dialog.TelemetryClient = client;

        await Run(dialog).Test("hello", "name?").StartTestAsync();

        Assert.Same(client, dialog.TelemetryClient);
    }

    [Fact]
    public async Task What_is_in_the_turn_state_is_a_service_of_the_dialogs()
    {
        string? seen = null;
        var dialog = new WaterfallDialog("w", [(step, _) =>
        {
            seen = step.Services.Get<string>("service");
            return step.EndDialogAsync();
        }]);

        await Run(dialog, turn => turn.TurnState.Add("service", "here")).Send("hello").StartTestAsync();

        Assert.Equal("here", seen);
    }

    private static TestFlow Run(Dialog dialog, Action<ITurnContext>? prepare)
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turn, cancellation) =>
        {
            prepare?.Invoke(turn);
            return dialog.RunAsync(turn, property, cancellation);
        });
    }

    private TestFlow Run(Dialog dialog, bool asSkill = false) => Run(dialog, turn =>
    {
        if (asSkill)
            turn.TurnState.Add(BotAdapter.BotIdentityKey, new ClaimsIdentity([new("ver", "2.0"), new("aud", "skill app"), new("azp", "calling app")]));
        turn.OnSendActivities(async (_, activities, next) =>
        {
            _endOfConversation ??= activities.Find(activity => activity.Type == ActivityTypes.EndOfConversation);
            return await next();
        });
    });

    private Greeter Greeting() => new(reason => _ended = reason);

    private sealed class Greeter : ComponentDialog
    {
        private readonly Action<DialogReason> _onEnd;

        public Greeter(Action<DialogReason> onEnd)
            : base(nameof(Greeter))
        {
            _onEnd = onEnd;
            AddDialog(new WaterfallDialog("w",
            [
                (step, c) => step.PromptAsync("text", Talk.Question("name?"), c),
                async (step, c) =>
                {
                    await step.Context.SendActivityAsync($"hello {step.Result}", cancellationToken: c);
                    return await step.EndDialogAsync(step.Result, c);
                },
            ]));
            AddDialog(new TextPrompt("text"));
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            _onEnd(reason);
            return base.OnEndDialogAsync(context, instance, reason, cancellationToken);
        }
    }

    private sealed class Careful : ComponentDialog
    {
        private bool _failed;

        public Careful()
            : base(nameof(Careful))
        {
            AddDialog(new WaterfallDialog("w",
            [
                async (step, c) =>
                {
                    if (!_failed)
                        throw new InvalidOperationException("boom");
                    await step.Context.SendActivityAsync("ready", cancellationToken: c);
                    return EndOfTurn;
                },
            ]));
        }

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => await FailAsync(dc, e, cancellationToken);

        private async Task<bool> FailAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
                return false;
            _failed = true;
            await dc.Context.SendActivityAsync($"careful: {((Exception)e.Value).Message}", cancellationToken: cancellationToken);
            dc.Stack.Clear();
            return true;
        }
    }
}
