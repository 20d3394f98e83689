using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Tests.Escalations;

public class ManagersTests : EscalationTest
{
    [Fact]
    public async Task Everybody_in_the_managers_conversation_fetches_a_card_of_their_own()
    {
        await BeginAsync();
        Connector.Members = [.. Enumerable.Range(1, 70).Select(n => $"29:m{n}")];
        await BindAsync();
        var number = await HandUpAsync("ana");
        await UntilArrivedAsync(Managers, "make this right");
        Assert.Equal(Connector.Members.Take(60), ReadersOf(ArrivedIn(Managers).Last()));

        await PressAsync("take", number, Mara);
        await UntilAsync(() => Task.FromResult(!Connector.Replaced.IsEmpty));
        Assert.Equal(1, Connector.MembersAsked);
    }

    [Fact]
    public async Task A_channel_that_does_not_say_who_is_in_it_gets_its_card_all_the_same()
    {
        await BeginAsync();
        await BindAsync();
        await HandUpAsync("ana");
        await UntilArrivedAsync(Managers, "make this right");
        Assert.Empty(ReadersOf(ArrivedIn(Managers).Last()));
        Assert.Equal(1, Connector.MembersAsked);
    }

    private static string[] ReadersOf(string card) =>
        [.. JsonNode.Parse(card)!["attachments"]![0]!["content"]!["refresh"]!["userIds"] is JsonArray ids ? ids.Select(id => (string)id!) : []];

    [Fact]
    public async Task Who_is_not_allowed_cannot_bind_and_who_is_can()
    {
        await BeginAsync();

        Assert.Contains("Managers:MayBind", await SayAsync("managers here", Managers, Zoe), StringComparison.Ordinal);
        Assert.Contains("mention me there", await SayAsync("managers here", "mara", Mara), StringComparison.Ordinal);
        Assert.Empty(await Bot.Database.ReadAsync(ConversationTable.PlacesAsync, default));
        Assert.Contains("come here from now on", await BindAsync(), StringComparison.Ordinal);

        await BeginAsync();
        Assert.Equal("msteams/" + Managers, Assert.Single(await Bot.Database.ReadAsync(ConversationTable.PlacesAsync, default)).Value);
    }

    [Fact]
    public async Task A_rung_may_have_a_conversation_of_its_own()
    {
        await BeginAsync();
        await BindAsync();
        Assert.Contains("I do not know that level", await SayAsync("managers here for the gardener", "19:duty", Mara), StringComparison.Ordinal);
        await SayAsync("managers here for the duty manager", "19:duty;messageid=7", Mara);

        var number = await HandUpAsync("ana");
        var place = (await StateAsync(number)).Rung == "duty-manager" ? "19:duty" : Managers;

        await UntilArrivedAsync(place, number);
        await PressAsync("take", number, Zoe, conversation: place + ";messageid=99");
        Assert.Equal("Zoe", (await StateAsync(number)).Owner?.Name);
    }

    [Fact]
    public async Task Managers_see_the_queue_a_case_who_is_on_and_the_week()
    {
        var number = await RaiseAsync();
        var c = (await StateAsync(number)).CaseNumber;

        Assert.Contains(c, await SayAsync("queue", Managers, Mara), StringComparison.Ordinal);
        Assert.DoesNotContain(c, await SayAsync("queue mine", Managers, Mara), StringComparison.Ordinal);
        Assert.Contains("make this right", await SayAsync("case " + c[2..], Managers, Mara), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("make this right", await SayAsync(number, Managers, Mara), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("C-77", await SayAsync("case 77", Managers, Mara), StringComparison.Ordinal);
        Assert.Contains("duty manager", await SayAsync("who is on?", Managers, Mara), StringComparison.Ordinal);
        Assert.Contains("AdaptiveCard", await SayAsync("report", Managers, Mara), StringComparison.Ordinal);
        Assert.Contains(c, (await PressAsync("queue", number, Mara, new JsonObject { ["filter"] = "open", ["page"] = 1 })).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("AdaptiveCard", (await PressAsync("refresh", number, Mara)).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_whom_the_settings_name_acts_in_their_own_chat_too()
    {
        var number = await RaiseAsync();

        Assert.Contains("Take it", await SayAsync(number, "mara", Mara), StringComparison.Ordinal);
        await PressAsync("take", number, Zoe, conversation: "zoe");
        Assert.Null((await StateAsync(number)).Owner);
        await PressAsync("take", number, Mara, conversation: "mara");
        Assert.Equal("Mara", (await StateAsync(number)).Owner?.Name);
    }

    [Theory]
    [InlineData("queue")]
    [InlineData("who is on")]
    [InlineData("report")]
    public async Task Others_get_a_polite_no(string command)
    {
        await RaiseAsync();

        Assert.Contains("for those who look after escalations", await SayAsync(command, "ana", Ana), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hundred_presses_on_twenty_cases_give_twenty_owners()
    {
        await BeginAsync(fakeTime: false);
        await BindAsync();
        var numbers = new List<string>();
        for (var i = 0; i < 20; i++)
            numbers.Add(await HandUpAsync($"agent{i}"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i =>
        {
            var manager = i / 20;
            return PressAsync("take", numbers[i % 20], ($"29:m{manager}", $"Manager{manager}"), key: "take");
        }));

        Assert.Equal(20, answers.Count(a => a.GetProperty("type").GetString() == "application/vnd.microsoft.card.adaptive"));
        Assert.Equal(180, answers.Count(a => a.GetProperty("value") is { ValueKind: JsonValueKind.String } text && text.GetString()!.Contains("Manager", StringComparison.Ordinal)));
        foreach (var number in numbers)
        {
            var record = await FindAsync(number);
            Assert.NotNull(record.State.Owner);
            Assert.Single(record.Events.OfType<Coaching.Desk.Taken>());
            Assert.Equal(9, record.Events.OfType<Coaching.Desk.Refused>().Count());
        }
    }
}
