using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation for a test: what the user says, and what the bot must answer. Nothing runs before it is started.</summary>
public class TestFlow
{
    private const uint DefaultTimeout = 3000;

    private readonly TestAdapter _adapter;
    private readonly Func<Task> _steps;
    private readonly BotCallbackHandler? _callback;

    /// <summary>A flow that goes on from another one.</summary>
    public TestFlow(Task testTask, TestFlow flow)
        : this(() => testTask ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>A flow that goes on from another one.</summary>
    public TestFlow(Func<Task> testTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        _steps = testTask ?? (() => Task.CompletedTask);
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>A flow with the bot's logic given as a function.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _steps = () => Task.CompletedTask;
    }

    /// <summary>A flow with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Runs everything said and expected so far.</summary>
    public Task StartTestAsync() => _steps();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback!, default));
    }

    /// <summary>The user sends something.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        (update.MembersAdded ??= []).Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback, default);
    });

    /// <summary>Time passes, in milliseconds.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The user says something and the bot must answer with a text.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot must answer with an activity.</summary>
    public TestFlow Test(string userSays, IActivity expected, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot's answer must pass a check.</summary>
    public TestFlow Test(
        string userSays, Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
        => Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>A whole conversation: the bot's own activities are expected, the others sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Replay(activities, (flow, expected) => flow.AssertReply(expected, description, timeout));
    }

    /// <summary>A whole conversation, with a check of its own for the bot's activities.</summary>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        ValidateReply validateReply,
        [CallerMemberName] string description = null,
        uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Replay(
            activities, (flow, expected) => flow.AssertReply(actual => validateReply(expected, actual), description, timeout));
    }

    /// <summary>The bot must answer with a text.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = DefaultTimeout)
        => AssertReply(new Activity(ActivityTypes.Message) { Text = expected }, description ?? expected, timeout);

    /// <summary>The bot must answer with an activity of this type, and this text if it is a message.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                    throw new Exception($"{description}: Type should match. Expected: {expected.Type}. Received: {reply.Type}");

                var expectedText = TextOf(expected);
                var text = TextOf(reply);
                if (expected.Type == ActivityTypes.Message && expectedText != text)
                    throw new Exception($"{description}: Text should match.\nExpected:{expectedText}\nReceived:{text}");
            },
            description,
            timeout);
    }

    /// <summary>The bot must answer with an activity that a comparer takes for this one.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                    throw new Exception($"{description}: Text should match.\nExpected:{TextOf(expected)}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);
    }

    /// <summary>The bot must answer, and the answer must pass a check.</summary>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
        => Then(async () => validateActivity(await NextReplyAsync(timeout) ?? throw new TimeoutException($"{timeout} ms Timed out waiting for:'{description}'")));

    /// <summary>The bot must answer with a text that contains this.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = DefaultTimeout)
        => AssertReply(
            reply =>
            {
                if (!TextOf(reply).Contains(expected, StringComparison.Ordinal))
                    throw new Exception($"{description}: Text should contain.\nExpected:{expected}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);

    /// <summary>The bot must answer with one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!Array.Exists(candidates, candidate => TextOf(reply) == candidate))
                    throw new Exception($"{description}: Text should be one of: {string.Join('\n', candidates)}\nReceived:{TextOf(reply)}");
            },
            description,
            timeout);
    }

    /// <summary>The bot must not answer, for as long as the timeout.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = DefaultTimeout) => Then(async () =>
    {
        if (await NextReplyAsync(timeout) is { } reply)
            throw new Exception($"{TextOf(reply)} is responded when waiting for no reply:'{description}'");
    });

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text?.Trim() ?? string.Empty;

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await StartTestAsync();
            await step();
        },
        this);

    private TestFlow Replay(IEnumerable<IActivity> activities, Func<TestFlow, IActivity, TestFlow> expect)
        => activities.Aggregate(this, (flow, activity) => activity.From?.Role == RoleTypes.Bot ? expect(flow, activity) : flow.Send(activity));

    private async Task<IActivity?> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource();
        if (!System.Diagnostics.Debugger.IsAttached)
            patience.CancelAfter(TimeSpan.FromMilliseconds(timeout));

        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
