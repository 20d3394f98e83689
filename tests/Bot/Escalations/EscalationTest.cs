using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Tests.Support;
using CoachBot.Coaching.Desk;
using CoachBot.Dialogs;
using CoachBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Bot.Tests.Escalations;

/// <summary>The whole program with an agent's chat and a managers' channel, driven from outside; its clock stands still until a test moves it.</summary>
public abstract class EscalationTest : BotTest
{
    protected const string Managers = "19:managers@thread.tacv2";

    private const string Hacked = "My account was hacked and I want to speak to your manager!!";
    private static int _ids;
    private RunningBot? _bot;

    protected FakeTime Time { get; } = new();

    internal RunningBot Bot => _bot!;

    protected static (string Id, string Name) Ana => ("29:ana", "Ana");

    protected static (string Id, string Name) Mara => ("29:mara", "Mara");

    protected static (string Id, string Name) Zoe => ("29:zoe", "Zoe");

    /// <summary>Starts the program, or ends it and starts it again.</summary>
    protected async Task BeginAsync(bool fakeTime = true, params string[] args)
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
        _bot = await StartAsync(
            services =>
            {
                services.AddSingleton<IBot, CoachBotHandler>();
                if (fakeTime)
                    services.AddSingleton<TimeProvider>(Time);
            },
            ["--Managers:MayBind", "29:mara", .. args]);
    }

    /// <summary>A managers' channel, and a case handed up to it.</summary>
    protected async Task<string> RaiseAsync()
    {
        await BeginAsync();
        await BindAsync();
        return await HandUpAsync("ana");
    }

    protected Task<string> BindAsync(string text = "managers here") => SayAsync(text, Managers, Mara);

    /// <summary>Hands a case up, and tells the escalation's number.</summary>
    protected async Task<string> HandUpAsync(string conversation)
    {
        await SayAsync(Hacked, conversation, Ana);
        await SayAsync("hand up: ten years with us", conversation, Ana);
        return (await Bot.Database.ReadAsync(EscalationTable.LiveAsync, default)).Last();
    }

    /// <summary>What the bot answers to a message.</summary>
    protected async Task<string> SayAsync(string text, string conversation, (string Id, string Name) by) =>
        string.Join('\n', (await Bot.AskAsync(Message(text, conversation, by))).Select(a => a.GetRawText()));

    protected JsonObject Message(string text, string conversation, (string Id, string Name) by)
    {
        var message = Bot.Message(text, conversation, $"e{Interlocked.Increment(ref _ids)}");
        message["from"] = new JsonObject { ["id"] = by.Id, ["name"] = by.Name };
        if (conversation.StartsWith("19:", StringComparison.Ordinal))
        {
            message["conversation"]!["conversationType"] = "channel";
            message["conversation"]!["isGroup"] = true;
            message["text"] = "<at>CoachBot</at> " + text;
            message["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>CoachBot</at>", ["mentioned"] = new JsonObject { ["id"] = "28:bot" } });
        }
        else
        {
            message["conversation"]!["conversationType"] = "personal";
        }

        return message;
    }

    /// <summary>Presses a button of an escalation's card; what it is answered with.</summary>
    protected async Task<JsonElement> PressAsync(string act, string number, (string Id, string Name) by, JsonObject? words = null, string? caseNumber = null, string conversation = Managers, string? key = null)
    {
        var press = Message("", conversation, by);
        press["type"] = "invoke";
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = $"escalation-{act}", ["data"] = Data(act, number, caseNumber ?? (await FindAsync(number)).CaseNumber, key, words) },
            ["trigger"] = "manual",
        };
        using var response = await Bot.PostAsync(press);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Presses it in a client that knows Action.Submit only.</summary>
    protected async Task<string> SubmitAsync(string act, string number, (string Id, string Name) by, JsonObject words)
    {
        var press = Message("", Managers, by);
        press["value"] = Data(act, number, (await FindAsync(number)).CaseNumber, null, words);
        return string.Join('\n', (await Bot.AskAsync(press)).Select(a => a.GetRawText()));
    }

    protected async Task<EscalationRecord> FindAsync(string number) =>
        (await Bot.Database.ReadAsync(connection => EscalationTable.FindAsync(connection, number), default))!.Record;

    protected async Task<EscalationState> StateAsync(string number) => (await FindAsync(number)).State;

    /// <summary>What has arrived in a conversation.</summary>
    protected IEnumerable<string> ArrivedIn(string conversation) =>
        Connector.Taken.Where(a => a.GetProperty("conversation").GetProperty("id").GetString() == conversation).Select(a => a.GetRawText());

    /// <summary>Waits until something is so, while the clock goes on a little.</summary>
    protected async Task UntilAsync(Func<Task<bool>> isSo, TimeSpan? step = null)
    {
        for (var look = 0; !await isSo(); look++)
        {
            Assert.True(look < 1200, "It has not come about.");
            Time.Advance(step ?? TimeSpan.FromMilliseconds(50));
            await Task.Delay(25);
        }
    }

    protected Task UntilArrivedAsync(string conversation, string words) =>
        UntilAsync(() => Task.FromResult(ArrivedIn(conversation).Any(a => a.Contains(words, StringComparison.Ordinal))));

    private static JsonObject Data(string act, string number, string caseNumber, string? key, JsonObject? words)
    {
        var data = new JsonObject { ["verb"] = $"escalation-{act}", ["act"] = act, ["escalation"] = number, ["case"] = caseNumber, ["key"] = key ?? $"k{Interlocked.Increment(ref _ids)}" };
        foreach (var (name, value) in words ?? [])
            data[name] = value?.DeepClone();
        return data;
    }
}
