using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Reading;
using CoachBot.Dialogs.Escalations;
using CoachBot.Dialogs.Practice;
using CoachBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Fact = CoachBot.Coaching.Cases.Fact;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>An agent's conversation with the coach, through the adapter's whole pipeline. Between any two turns everything is built
/// anew from what was stored, as after a restart; and every turn is checked: one reply, and under a kilobyte of state.</summary>
internal sealed class AgentRoom
{
    private const int MostState = 1024;

    private static readonly PlaybookFile Playbook = PlaybookFile.Embedded();

    private static readonly LocalReader Reader = new();

    private readonly MemoryStorage _storage = new();

    public FakeTime Time { get; } = new();

    public DeskStore Store { get; } = new();

    /// <summary>The last card the agent got.</summary>
    public JsonNode? Last { get; private set; }

    public ConversationReference Where { get; init; } = TestAdapter.CreateConversation("agent", "Ana", "CoachBot");

    /// <summary>Who speaks.</summary>
    public Person Speaker { get; set; } = new("ana", "Ana");

    /// <summary>The case worked on, read back from the store.</summary>
    public Case Case => Store.Read(Store.CurrentCase!)!;

    /// <summary>A role-play, read back from the store.</summary>
    public PracticeRun Run(string number) => PracticeRun.From(JsonSerializer.Deserialize(Store.Runs[number], PracticeJson.Default.IReadOnlyListPracticeEvent)!);

    public Task<Said> Types(string text) => TurnAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>Presses a button of the last card, by Action.Execute.</summary>
    public Task<Said> Presses(string title, params (string Input, string Value)[] inputs) => Presses(Last!, title, inputs);

    public Task<Said> Presses(JsonNode card, string title, params (string Input, string Value)[] inputs)
    {
        var action = Button(card, title);
        return Invokes((string)action["verb"]!, Filled(card, action, inputs));
    }

    /// <summary>Presses it in a client that knows Action.Submit only.</summary>
    public Task<Said> Submits(string title, params (string Input, string Value)[] inputs) =>
        TurnAsync(new Activity { Type = ActivityTypes.Message, Value = Value(Filled(Last!, Button(Last!, title), inputs)) });

    public Task<Said> Invokes(string verb, JsonObject data)
    {
        var value = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, ["trigger"] = "manual" };
        return TurnAsync(new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = Value(value) });
    }

    /// <summary>Fills in what the stage asks for and goes on, until the case stands at another stage.</summary>
    public Task<Said> GoesOn(params (Fact Fact, string Text)[] facts) => GoesOn("Next", facts);

    public Task<Said> GoesOn(string button, params (Fact Fact, string Text)[] facts) =>
        Presses(button, [.. facts.Select(f => (CardFields.Of(f.Fact), f.Text))]);

    public async Task<Said> TurnAsync(Activity activity)
    {
        var adapter = new TestAdapter(Where).Use(new AutoSaveStateMiddleware(State(out var conversation)));
        var stack = conversation.CreateProperty<DialogState>("stack");
        var coach = new Coach(Reader, Playbook, Time);
        var decisions = new EscalationDesk(Playbook, Time);
        var news = new EscalationNews(coach, decisions, Playbook, Time);
        var practising = conversation.CreateProperty<DialogState>("practice");
        var trainer = new PracticeCoach(Reader, Playbook, Time);
        var practice = new PracticeRoom(new PracticeDialog(trainer), new NewScenarioDialog(Playbook), practising, trainer, Playbook);
        var handler = new CoachBotHandler(new LiveCaseDialog(coach), stack, new ManagersRoom(decisions, news, Playbook, Time), practice);
        var desk = new TestDesk(Store, Speaker, Time);
        var size = 0;
        await adapter.ProcessActivityAsync(
            activity,
            async (turn, cancellationToken) =>
            {
                turn.TurnState.Add<ITurnDesk>(desk);
                await handler.OnTurnAsync(turn, cancellationToken);
                size = await SizeAsync(stack, turn, cancellationToken) + await SizeAsync(practising, turn, cancellationToken);
            });
        desk.Commit();
        var said = new Said([.. adapter.ActiveQueue]);
        Assert.InRange(said.Messages.Count + (said.InPlace is null ? 0 : 1), 0, said.Receipt is null ? 1 : 2);
        Assert.InRange(said.Messages.Count, 0, 1);
        Assert.InRange(size, 0, MostState);
        Last = said.Cards is [.., var last] ? last : said.InPlace ?? Last;
        return said;
    }

    private static async Task<int> SizeAsync(IStatePropertyAccessor<DialogState> stack, ITurnContext turn, CancellationToken cancellationToken) =>
        JsonSerializer.Serialize(await stack.GetAsync(turn, () => new DialogState(), cancellationToken)).Length;

    private ConversationState State(out ConversationState conversation) => conversation = new ConversationState(_storage);

    private static JsonObject Button(JsonNode card, string title) =>
        CardText.Buttons(card).FirstOrDefault(b => (string?)b["title"] == title)
        ?? throw new InvalidOperationException($"The card has no button \"{title}\". It has: {string.Join(", ", CardText.Buttons(card).Select(b => b["title"]))}");

    // As a client does it: the data, what stands in the boxes already, and what the agent typed.
    private static JsonObject Filled(JsonNode card, JsonObject action, (string Input, string Value)[] typed)
    {
        var data = action["data"]!.DeepClone().AsObject();
        foreach (var input in CardText.Inputs(card))
            data[(string)input["id"]!] = (string?)input["value"] ?? "";
        foreach (var (input, value) in typed)
            data[input] = value;
        return data;
    }

    private static JsonElement Value(JsonObject json)
    {
        using var document = JsonDocument.Parse(json.ToJsonString());
        return document.RootElement.Clone();
    }
}
