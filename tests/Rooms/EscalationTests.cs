using CoachBot.Tests.Support;
using Microsoft.Playwright;

namespace CoachBot.Rooms.Tests;

/// <summary>Agent, Mona and Raj over a case that is handed up, in a real browser.</summary>
public sealed class EscalationTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private const string Furious =
        "I've called four times about my refund. Your colleague promised a call back within 24 hours, that was three days ago. I want to speak to a manager NOW!";

    // What stands out of its card on the right.
    private const string CutOff =
        "[...document.querySelectorAll('.shown .card')].flatMap(card => [...card.querySelectorAll('button, input, textarea, p, .ac-richTextBlock')]"
        + ".filter(e => e.getBoundingClientRect().right > card.getBoundingClientRect().right - 5).map(e => e.textContent))";

    private readonly BotProcess _bot = new(Path.Combine(Path.GetTempPath(), "coachbot-rooms-" + Guid.NewGuid().ToString("N"), "coachbot.db"));

    public Task InitializeAsync() => _bot.StartAsync();

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        Directory.Delete(_bot.Folder, recursive: true);
    }

    [Fact]
    public async Task A_case_is_handed_up_taken_talked_over_and_made_right()
    {
        var (agent, manager) = await OpenAsync();
        var card = await HandUpAsync(agent, manager);
        await card.ShowsAsync("How can I make this right?");
        await card.ShowsAsync("Nobody has it yet");

        await manager.BeAsync("Raj");
        Assert.Contains("Take it", await manager.SayAsync("case 1001"), StringComparison.Ordinal);
        var copy = manager.Card(await manager.Messages.CountAsync() - 1);

        await manager.BeAsync("Mona");
        var news = await agent.Messages.CountAsync();
        await card.PressAsync("Take it");
        await card.ShowsAsync("You have it");
        Assert.Contains("Mona has C-1001 now", await agent.AnswerAsync(news), StringComparison.Ordinal);
        Assert.Contains("Mona has your case now", await agent.Last.InnerTextAsync(), StringComparison.Ordinal);

        await manager.BeAsync("Raj");
        await card.ShowsAsync("Mona has it");
        await copy.PressAsync("Take it");
        await copy.ShowsAsync("Mona already has C-1001");

        await manager.BeAsync("Mona");
        await card.SendAsync("Advise the agent", "Your advice", "Refund it today; I approve up to 80.", "Send advice");
        Assert.Contains("Refund it today; I approve up to 80.", await agent.AnswerAsync(news + 1), StringComparison.Ordinal);
        await card.ShowsAsync("Advice sent: Refund it today");

        await card.SendAsync("Ask the agent", "Your question", "Which day was the call promised for?", "Send question");
        Assert.Contains("Which day was the call promised for?", await agent.AnswerAsync(news + 2), StringComparison.Ordinal);
        Assert.Contains("Which day was the call promised for?", await agent.SayAsync("where is it?"), StringComparison.Ordinal);
        await card.ShowsAsync("Asked: Which day");

        // What she is writing when the answer comes in stays, and goes out as she finishes it.
        await card.PressAsync("Advise the agent");
        await card.Field("Your advice").FillAsync("Tell them it is there");
        await agent.WriteAsync("Your answer", "Thursday, by four.");
        await agent.Last.GetByRole(AriaRole.Button, new() { Name = "Send answer" }).ClickAsync();
        await card.ShowsAsync("Alex answers: Thursday, by four.");
        Assert.Equal("Tell them it is there", await card.Field("Your advice").InputValueAsync());
        await card.Field("Your advice").PressAsync("End");
        await card.Field("Your advice").PressSequentiallyAsync(" on Friday");
        news = await agent.Messages.CountAsync();
        await card.PressAsync("Send advice");
        Assert.Contains("Tell them it is there on Friday", await agent.AnswerAsync(news), StringComparison.Ordinal);

        await card.PressAsync("Snooze until");
        await card.PressAsync("Snooze");
        await card.ShowsAsync("Put off by Mona until");
        Assert.Contains("put C-1001 off until", await agent.AnswerAsync(news + 1), StringComparison.Ordinal);

        await card.SendAsync("Resolve", "How was it made right?", "Refunded in full; I rang them.", "Save outcome");
        await card.ShowsAsync("Resolved by Mona");
        Assert.Contains("Refunded in full; I rang them.", await agent.AnswerAsync(news + 2), StringComparison.Ordinal);
        Assert.Contains("C-1001 is resolved", await agent.SayAsync("where is it?"), StringComparison.Ordinal);

        var cards = await manager.Messages.CountAsync();
        await card.SendAsync("Reopen", "Why open it again?", "The refund never arrived.", "Open it again");
        await card.ShowsAsync("further down");
        Assert.Contains("Opened again because: The refund never arrived.", await manager.AnswerAsync(cards), StringComparison.Ordinal);
        Assert.Contains("The refund never arrived.", await agent.AnswerAsync(news + 4), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_is_no_escalation_goes_back_and_managers_see_what_there_is()
    {
        var (agent, manager) = await OpenAsync();
        var card = await HandUpAsync(agent, manager);

        var queue = await manager.SayAsync("queue");
        Assert.Contains("Not taken 1 · Mine 0", queue, StringComparison.Ordinal);
        Assert.Contains("C-1001", await manager.PressAsync("Open C-1001"), StringComparison.Ordinal);
        Assert.Contains("Our duty manager · ✓ there at any hour", await manager.SayAsync("who is on"), StringComparison.Ordinal);

        var news = await agent.Messages.CountAsync();
        await card.SendAsync("Not an escalation", "Why not?", "You can refund up to 50 yourself.", "Send it back");
        await card.ShowsAsync("Not an escalation, says Mona");
        Assert.Contains("You can refund up to 50 yourself.", await agent.AnswerAsync(news), StringComparison.Ordinal);

        Assert.Contains("Handed up: 1", await manager.SayAsync("report"), StringComparison.Ordinal);
        Assert.Contains("You can refund up to 50 yourself.", await manager.SayAsync("case C-1001"), StringComparison.Ordinal);
        Assert.Contains("Nothing here", await manager.SayAsync("queue"), StringComparison.Ordinal);
        Assert.Contains("no escalation for C-77", await manager.SayAsync("case 77"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_the_managers_card_is_read_and_worked_without_scrolling_sideways()
    {
        var page = await browser.OpenAsync(_bot.Http.BaseAddress!, width: 320, height: 640);
        var (agent, manager) = (new RoomPage(page, "agent"), new RoomPage(page, "manager"));
        await agent.AnswerAsync(0);
        await agent.SayAsync(Furious);
        await agent.PressAsync("Hand up");
        await page.GetByRole(AriaRole.Button, new() { Name = "Manager" }).ClickAsync();

        var card = manager.Card(1);
        await card.PressAsync("Take it");
        await card.ShowsAsync("You have it");
        await card.PressAsync("Advise the agent");

        await Assertions.Expect(card.Field("Your advice")).ToBeInViewportAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(CutOff));
    }

    private static async Task<RoomCard> HandUpAsync(RoomPage agent, RoomPage manager)
    {
        var before = await manager.Messages.CountAsync();
        Assert.Contains("Hand this up", await agent.SayAsync(Furious), StringComparison.Ordinal);
        await agent.PressAsync("Hand up");
        await manager.AnswerAsync(before);
        return manager.Card(before);
    }

    private async Task<(RoomPage Agent, RoomPage Manager)> OpenAsync()
    {
        var page = await browser.OpenAsync(_bot.Http.BaseAddress!);
        var (agent, manager) = (new RoomPage(page, "agent"), new RoomPage(page, "manager"));
        await agent.AnswerAsync(0);
        await manager.AnswerAsync(0);
        return (agent, manager);
    }
}
