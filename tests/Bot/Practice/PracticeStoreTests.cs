using CoachBot.Bot.Storage;
using CoachBot.Bot.Tests.Support;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Bot.Tests.Practice;

public sealed class PracticeStoreTests : PracticeTest
{
    private const string Kind = "I'm sorry that you have had such a night. What does your front door look like?";

    [Fact]
    public async Task A_role_play_goes_on_after_a_restart_in_the_middle_of_it()
    {
        await BeginAsync();
        Assert.Contains("Nia Prosser", await SayAsync("practice wedding hard"), StringComparison.Ordinal);
        await SayAsync(Kind);
        var before = await RunAsync("P-1");

        await BeginAsync();
        Assert.Contains("still on", await SayAsync("practice"), StringComparison.Ordinal);
        var said = await SayAsync("Where will you be until Saturday?");

        var after = await RunAsync("P-1");
        Assert.Equal(before.Events.Count + 1, after.Events.Count);
        Assert.Equal(2, after.Turns.Count);
        Assert.Contains("Nia Prosser", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_restart_after_every_reply_the_customer_says_the_same_as_without()
    {
        string[] replies = [Kind, "Where will you be until Saturday?", "What would you like to happen?", "I'll look into it."];
        await BeginAsync();
        await SayAsync("practice wedding medium");
        foreach (var reply in replies)
            await SayAsync(reply);
        await SayAsync("stop practice");
        await SayAsync("practice wedding medium");
        foreach (var reply in replies)
        {
            await BeginAsync();
            await SayAsync(reply);
        }

        Assert.Equal((await RunAsync("P-1")).Turns.Select(t => t.Answer), (await RunAsync("P-2")).Turns.Select(t => t.Answer));
    }

    [Fact]
    public async Task The_same_reply_delivered_twice_is_taken_once_and_answered_alike()
    {
        await BeginAsync();
        await SayAsync("practice wedding", "start");
        await SayAsync("practice wedding", "start");

        var first = await SayAsync(Kind, "reply");
        var again = await SayAsync(Kind, "reply");

        Assert.Equal(first, again);
        Assert.Single((await RunAsync("P-1")).Turns);
        Assert.Null(await Bot.Database.ReadAsync(connection => CoachBot.Bot.Practice.PracticeTable.FindAsync(connection, "P-2"), default));
    }

    [Fact]
    public async Task Two_replies_sent_at_once_are_two_turns()
    {
        await BeginAsync();
        await SayAsync("practice wedding");

        await Task.WhenAll(SayAsync(Kind), SayAsync("Where will you be until Saturday?"));

        var run = await RunAsync("P-1");
        Assert.Equal(2, run.Turns.Count);
        Assert.NotEqual(run.Turns[0].Text, run.Turns[1].Text);
    }

    [Fact]
    public async Task A_turn_that_another_one_overtook_is_run_again_on_what_is_stored()
    {
        OvertakingDatabase? store = null;
        await BeginAsync(services => services.AddSingleton<IDatabase>(s => store = new OvertakingDatabase(new SqliteDatabase(StoreFile))));
        await SayAsync("practice wedding");
        store!.OvertakeAsync = () => store.WriteAsync(
            async transaction => await CoachBot.Bot.Practice.PracticeTable.AppendAsync(transaction, "msteams/c1", Shared(await RunAsync("P-1"))), default);

        await SayAsync(Kind);

        var run = await RunAsync("P-1");
        Assert.True(run.Shared);
        Assert.Equal(Kind, Assert.Single(run.Turns).Text);
    }

    [Fact]
    public async Task A_turn_that_cannot_be_stored_leaves_the_role_play_as_it_was()
    {
        BrokenDatabase? store = null;
        await BeginAsync(services => services.AddSingleton<IDatabase>(_ => store = new BrokenDatabase(new SqliteDatabase(StoreFile))));
        await SayAsync("practice wedding");
        store!.Broken = true;
        using (var response = await Bot.PostAsync(Bot.Message(Kind, id: "lost")))
            Assert.False(response.IsSuccessStatusCode);
        store.Broken = false;

        Assert.Empty((await RunAsync("P-1")).Turns);
        await SayAsync(Kind, "lost");
        Assert.Single((await RunAsync("P-1")).Turns);
    }

    [Fact]
    public async Task The_conversation_remembers_under_a_kilobyte_with_a_case_and_a_role_play_open()
    {
        await BeginAsync();
        await SayAsync("Your update broke our till system and nobody called back as promised!");
        await SayAsync("practice wedding");
        await SayAsync(Kind);

        var state = await StateAsync();
        Assert.Equal(("C-1001", "P-1"), (state.GetProperty("case").GetString(), state.GetProperty("run").GetString()));
        Assert.InRange(state.GetRawText().Length, 1, 1023);
    }

    [Theory]
    [InlineData("""{"run":"P-1"}""")]
    [InlineData("""{"run":"P-1","practice":[{"id":"gone"}]}""")]
    [InlineData("""{"run":"P-1","practice":"nonsense"}""")]
    public async Task A_lost_stack_of_dialogs_loses_nothing(string state)
    {
        await BeginAsync();
        await SayAsync("practice wedding");
        await Bot.Database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync("update conversations set state = @state", new { state }, transaction), default);

        await SayAsync(Kind);
        await SayAsync("Where will you be until Saturday?");

        Assert.Equal(2, (await RunAsync("P-1")).Turns.Count);
    }

    [Fact]
    public async Task A_run_that_ended_is_forgotten_by_the_next_text_and_may_be_shared()
    {
        await BeginAsync();
        await SayAsync("practice wedding");
        for (var i = 0; (await RunAsync("P-1")).Ending is null; i++)
            await SayAsync(FormattableString.Invariant($"That's our policy, there's nothing I can do. ({i})"));

        await SayAsync("Goodbye then.");
        Assert.False((await StateAsync()).TryGetProperty("run", out _));
        Assert.Contains("Shared with managers", await PressAsync("share", ("run", "P-1")), StringComparison.Ordinal);
        Assert.True((await RunAsync("P-1")).Shared);
    }

    [Fact]
    public async Task A_run_whose_scenario_is_gone_ends_politely()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(StoreFile)!, "roleplays"));
        var file = Path.Combine(folder.FullName, "own.yaml");
        await File.WriteAllTextAsync(file, ScenarioShelf.TextOf("wedding-parcel").Replace("code: wedding-parcel", "code: own-parcel", StringComparison.Ordinal));
        await BeginAsync(null, "--Practice:Scenarios", folder.FullName);
        Assert.Contains("Nia Prosser", await SayAsync("practice own-parcel"), StringComparison.Ordinal);

        File.Delete(file);
        await BeginAsync(null, "--Practice:Scenarios", folder.FullName);

        Assert.Contains("there no more", await SayAsync(Kind), StringComparison.Ordinal);
        Assert.Equal(Ending.Stopped, (await RunAsync("P-1")).Ending);
        Assert.Contains("SAY FIRST", await SayAsync("You billed me twice!"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_being_written_survives_a_restart_and_so_does_what_was_saved()
    {
        string[] manager = ["--Managers:MayBind", "29:agent"];
        await BeginAsync(null, manager);
        await SayAsync("practice new");
        await PressAsync("step", ("title", "The cake that came late"), ("industry", "Bakery"));

        await BeginAsync(null, manager);
        Assert.Contains("Part 2 of 13", await SayAsync("practice new"), StringComparison.Ordinal);
        Assert.Contains("Your role-play is ready", await PressAsync("step", Cake), StringComparison.Ordinal);
        Assert.Contains("practice the-cake-that-came-late", await PressAsync("save"), StringComparison.Ordinal);

        await BeginAsync();
        Assert.Contains("Robin Hale", await SayAsync("practice cake", conversation: "another"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_only_tried_goes_on_after_a_restart_and_is_on_no_shelf()
    {
        await BeginAsync();
        await SayAsync("practice new");
        await PressAsync("step", ("title", "The cake that came late"), ("industry", "Bakery"));
        await PressAsync("step", Cake);
        Assert.Contains("Robin Hale", await PressAsync("try"), StringComparison.Ordinal);

        await BeginAsync();
        Assert.Contains("On Sunday at three", await SayAsync("I'm sorry, a birthday without its cake. When is the party, so that I see what we can bake?"), StringComparison.Ordinal);
        Assert.Contains("no role-play called", await SayAsync("practice cake", conversation: "another"), StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Cake =>
    [
        ("you", "You answer the chat of a bakery."), ("desk", "Order: one cake for Thursday, 48.00."),
        ("name", "Robin Hale"), ("voice", "plain"), ("thing", "the cake"), ("stake", "a birthday without it"), ("wish", "a new cake"),
        ("opening-easy", "Our cake came a day late."), ("opening-medium", "The cake came a DAY late."), ("opening-hard", "One cake. One day."),
        ("fact1-words", "when is the party"), ("fact1-ask", "When is the party?"), ("fact1-say", "On Sunday at three."),
        ("fact2-words", ""), ("fact2-ask", ""), ("fact2-say", ""),
        ("full-name", "A new cake"), ("full-words", "new cake"), ("half-name", ""), ("half-words", ""), ("gift-name", ""), ("gift-words", ""),
        ("hand-up-to", "Pat, who leads the bakery"), ("hand-up-because", "Sundays are for the lead to decide."),
        ("say-acknowledge", "I am sorry."), ("say-wish", "What would you like?"), ("say-offer", "A new cake comes on Sunday at two."),
        ("say-hand-up", "I am passing this to Pat."), ("say-limit", "Please leave out the insults."),
    ];

    private static CoachBot.Bot.Practice.PracticeEntry Shared(PracticeRun run)
    {
        run.Record(new PracticeShared { At = run.Start.At });
        return new CoachBot.Bot.Practice.PracticeEntry(run, null);
    }
}
