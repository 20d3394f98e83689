using CoachBot.Tests.Support;
using Microsoft.Playwright;

namespace CoachBot.Rooms.Tests;

/// <summary>The rooms in a real browser, with the bot as a process of its own.</summary>
public sealed class RoomsTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Furious =
        "I've called four times about my refund. Your colleague promised a call back within 24 hours, that was three days ago. I want to speak to a manager NOW!";

    private readonly BotProcess _bot = new(Path.Combine(Path.GetTempPath(), "coachbot-rooms-" + Guid.NewGuid().ToString("N"), "coachbot.db"));

    public Task InitializeAsync() => _bot.StartAsync();

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        Directory.Delete(_bot.Folder, recursive: true);
    }

    [Fact]
    public async Task A_case_goes_from_the_pasted_message_to_the_outcome_card()
    {
        var (_, agent, _) = await OpenAsync();

        var first = await agent.SayAsync("Why does your form want my phone number before I can buy a cable? I'm not giving it to you.");
        Assert.Contains("SAY FIRST", first, StringComparison.Ordinal);
        Assert.Contains("C-1001", first, StringComparison.Ordinal);

        await agent.SayAsync("sent: Let me check I have this right: our form asks for your phone number before you can buy a cable, and you would rather not give it. Is that it?");
        Assert.Contains("Acknowledge", await agent.PressAsync("Next"), StringComparison.Ordinal);
        await agent.PressAsync("I sent this");
        Assert.Contains("Ask", await agent.PressAsync("Next"), StringComparison.Ordinal);

        await agent.WriteAsync("What they want", "Buy the cable without giving a number");
        await agent.WriteAsync("What they would find fair", "A way to buy as a guest");
        Assert.Contains("Find out", await agent.PressAsync("Next"), StringComparison.Ordinal);

        await agent.WriteAsync("What happened, as they tell it", "The form would not go on without a number");
        await agent.WriteAsync("What our record shows", "The field is marked as required since May");
        await agent.Last.GetByLabel("Whose cause it was").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await agent.WriteAsync("What caused it", "An optional field was marked as required");
        Assert.Contains("Resolve", await agent.PressAsync("Next"), StringComparison.Ordinal);

        await agent.Last.GetByLabel("They won't hand over data").CheckAsync();
        await agent.PressAsync("Choose");
        await agent.WriteAsync("What the data is for", "So that the driver can ring when nobody opens");
        await agent.WriteAsync("The way without it", "Collect it in any shop; no number needed");
        Assert.Contains("Agree", await agent.PressAsync("Next"), StringComparison.Ordinal);

        await agent.Last.GetByRole(AriaRole.Textbox).First.FillAsync("Collects the cable in the shop on Friday");
        Assert.Contains("Next steps", await agent.PressAsync("Next"), StringComparison.Ordinal);

        await PromiseAsync(agent, "Dana", "Sets the cable aside in the shop", "tomorrow 10:00");
        Assert.Contains("Close", await agent.PressAsync("Next"), StringComparison.Ordinal);

        await agent.WriteAsync("What keeps it from happening again", "The number is optional from today");
        await PromiseAsync(agent, "Alex", "Calls to hear whether the cable fits", "in 3 days");
        var outcome = await agent.PressAsync("Close the case");

        Assert.Contains("Collects the cable in the shop on Friday", outcome, StringComparison.Ordinal);
        Assert.Contains("Dana", outcome, StringComparison.Ordinal);
        Assert.Contains("Sets the cable aside in the shop", outcome, StringComparison.Ordinal);
        Assert.Contains("The number is optional from today", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hand_up_reaches_the_manager_with_the_question_first()
    {
        var (_, agent, manager) = await OpenAsync();
        var welcomed = await manager.Messages.CountAsync();

        var first = await agent.SayAsync(Furious);
        Assert.Contains("Hand this up", first, StringComparison.Ordinal);
        await agent.PressAsync("Hand up");

        var card = await manager.AnswerAsync(welcomed);
        Assert.Contains("How can I make this right?", card, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("manager NOW", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_shows_the_same_conversation_and_keeps_what_was_being_written()
    {
        var (page, agent, _) = await OpenAsync();
        await agent.SayAsync(Furious);
        var before = await agent.Messages.AllInnerTextsAsync();
        await agent.Box.FillAsync("half a dra");

        await page.ReloadAsync();

        await agent.AnswerAsync(before.Count - 1);
        Assert.Equal(before, await agent.Messages.AllInnerTextsAsync());
        Assert.Equal("half a dra", await agent.Box.InputValueAsync());
    }

    [Fact]
    public async Task A_killed_bot_goes_on_with_the_case_and_gets_what_was_written_meanwhile()
    {
        var (page, agent, _) = await OpenAsync();
        await agent.SayAsync(Furious);
        var before = await agent.Messages.CountAsync();

        await _bot.KillAsync();
        await page.GetByText("The bot is not answering").WaitForAsync();
        await agent.Box.FillAsync("why");
        await agent.Box.PressAsync("Enter");
        await _bot.StartAsync();

        Assert.Contains("C-1001", await agent.AnswerAsync(before), StringComparison.Ordinal);
        Assert.Equal(before + 1, await agent.Messages.CountAsync());
        Assert.Equal(2, await agent.Mine.CountAsync());
    }

    [Fact]
    public async Task A_case_can_be_worked_by_keyboard_alone()
    {
        var (page, agent, _) = await OpenAsync();
        var before = await agent.Messages.CountAsync();
        await agent.Box.FocusAsync();
        await page.Keyboard.TypeAsync("My parcel is a week late and I am fed up");
        await page.Keyboard.PressAsync("Enter");
        await agent.AnswerAsync(before);

        await agent.Last.GetByRole(AriaRole.Button, new() { Name = "I sent this", Exact = true }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.Contains("Step 1 of 8", await agent.AnswerAsync(before + 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_are_shown_and_never_run()
    {
        var (page, agent, _) = await OpenAsync();
        await agent.SayAsync("<img src=x onerror=\"document.title='run'\"> My **order** is [lost](http://evil.example) and I am furious!");

        Assert.Equal("CoachBot rooms", await page.TitleAsync());
        Assert.Equal(0, await agent.Messages.Locator("img[src=x], a[href*=evil], strong:has-text('order')").CountAsync());
    }

    [Fact]
    public async Task On_a_narrow_screen_one_room_shows_at_a_time_and_nothing_scrolls_sideways()
    {
        var page = await browser.OpenAsync(_bot.Http.BaseAddress!, width: 360, height: 740);
        var agent = new RoomPage(page, "agent");
        await agent.AnswerAsync(0);
        await agent.SayAsync(Furious);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.True(await agent.Last.EvaluateAsync<bool>("card => card.scrollWidth <= card.clientWidth"));
        Assert.False(await page.Locator("[data-room=manager].room").IsVisibleAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Manager" }).ClickAsync();
        Assert.True(await page.Locator("[data-room=manager].room").IsVisibleAsync());
    }

    private static async Task PromiseAsync(RoomPage agent, string owner, string what, string due)
    {
        await agent.WriteAsync("Who", owner, exact: true);
        await agent.WriteAsync("What", what, exact: true);
        await agent.WriteAsync("By when", due, exact: true);
        Assert.Contains(what, await agent.PressAsync("Add this"), StringComparison.Ordinal);
    }

    private async Task<(IPage Page, RoomPage Agent, RoomPage Manager)> OpenAsync()
    {
        var page = await browser.OpenAsync(_bot.Http.BaseAddress!);
        var agent = new RoomPage(page, "agent");
        var manager = new RoomPage(page, "manager");
        await agent.AnswerAsync(0);
        await manager.AnswerAsync(0);
        return (page, agent, manager);
    }
}
