using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Practice;
using CoachBot.Bot.Storage;
using CoachBot.Bot.Tests.Support;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Bot.Tests.Practice;

/// <summary>The whole program with a trainee's chat, driven from outside; chance is fixed.</summary>
public abstract class PracticeTest : BotTest
{
    private RunningBot? _bot;

    internal RunningBot Bot => _bot!;

    /// <summary>Starts the program, or ends it and starts it again.</summary>
    protected async Task BeginAsync(Action<IServiceCollection>? change = null, params string[] args)
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
        _bot = await StartAsync(
            services =>
            {
                services.AddSingleton<IBot, CoachBotHandler>();
                services.AddSingleton<PracticeSeeds, SameSeed>();
                change?.Invoke(services);
            },
            args);
    }

    /// <summary>What the bot answers to a message, as JSON.</summary>
    protected async Task<string> SayAsync(string text, string? id = null, string conversation = "c1")
    {
        var message = Bot.Message(text, conversation, id);
        message["conversation"]!["conversationType"] = "personal";
        return string.Join('\n', (await Bot.AskAsync(message)).Select(a => a.GetRawText()));
    }

    /// <summary>Presses a button of a card of practice.</summary>
    protected async Task<string> PressAsync(string verb, params (string Name, string Value)[] inputs)
    {
        var press = Bot.Message("", "c1");
        press["conversation"]!["conversationType"] = "personal";
        press["value"] = new JsonObject([new("verb", $"practice-{verb}"), .. inputs.Select(i => KeyValuePair.Create<string, JsonNode?>(i.Name, i.Value))]);
        return string.Join('\n', (await Bot.AskAsync(press)).Select(a => a.GetRawText()));
    }

    protected async Task<PracticeRun> RunAsync(string number) =>
        (await Bot.Database.ReadAsync(connection => PracticeTable.FindAsync(connection, number), default))!.Run;

    protected async Task<JsonElement> StateAsync(string conversation = "msteams/c1")
    {
        var row = await Bot.Database.ReadAsync(connection => ConversationTable.FindAsync(connection, conversation), default);
        return JsonSerializer.Deserialize<JsonElement>(row!.State);
    }

    private sealed class SameSeed : PracticeSeeds
    {
        public override int Next() => 7;
    }
}
