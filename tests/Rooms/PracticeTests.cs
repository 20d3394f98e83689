using CoachBot.Tests.Support;
using Microsoft.Playwright;

namespace CoachBot.Rooms.Tests;

/// <summary>A new hire practises on a simulated customer, in a real browser.</summary>
public sealed class PracticeTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private static readonly string[] Well =
    [
        "Thank you for telling me, Ms Fairley. I'm sorry this invoice is holding up your month's end. How many boxes actually arrived?",
        "Has any of it been paid so far? I ask so that I can send back the right amount.",
        "What would put this right for you?",
        "We billed fourteen because the invoice was made from the packing list: that's our mistake. I've corrected the invoice to twelve boxes, 378.00, and you'll have it in your inbox by eleven today. I'll write at noon to hear that it's there.",
        "Thank you for your patience, Ms Fairley. I'm sorry for the worry this has been with Friday so near. Ana Reyes in billing e-mails the corrected invoice by eleven today, and I'll ring you at noon to check it's right.",
        "I'm sorry for the hours this took from you. You'll have the corrected invoice by eleven, and I'll stay with it myself until it is in your inbox.",
    ];

    private readonly BotProcess _bot = new(Path.Combine(Path.GetTempPath(), "coachbot-rooms-" + Guid.NewGuid().ToString("N"), "coachbot.db"));

    public Task InitializeAsync() => _bot.StartAsync();

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        Directory.Delete(_bot.Folder, recursive: true);
    }

    [Fact]
    public async Task A_role_play_from_the_first_message_to_the_scorecard_and_another_way()
    {
        var page = await browser.OpenAsync(_bot.Http.BaseAddress!);
        var (sam, manager) = (new RoomPage(page, "newhire"), new RoomPage(page, "manager"));
        await sam.AnswerAsync(0);
        await manager.AnswerAsync(0);

        Assert.Contains("The two invoices", await sam.SayAsync("practice"), StringComparison.Ordinal);
        var start = await sam.SayAsync("practice polite-invoice easy");
        Assert.Contains("no real customer", start, StringComparison.Ordinal);
        Assert.Contains("Joan Fairley", start, StringComparison.Ordinal);

        var hurt = await sam.SayAsync("Unfortunately that's our policy and there is nothing we can do.");
        Assert.Contains("Hides behind policy", hurt, StringComparison.Ordinal);
        Assert.Contains("YOU COULD HAVE SAID", hurt, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("You asked what the fix depends on", await sam.SayAsync(Well[0]), StringComparison.Ordinal);

        var card = await PlayAsync(sam, Well[1..]);
        Assert.Contains("Resolved", card, StringComparison.Ordinal);
        Assert.Contains("DONE WELL", card, StringComparison.OrdinalIgnoreCase);

        // Back to the first reply, and another way from there.
        await sam.Last.GetByRole(AriaRole.Button, new() { Name = "What if…" }).ClickAsync();
        await sam.Last.GetByRole(AriaRole.Combobox).SelectOptionAsync("1");
        await sam.PressAsync("Answer it again");
        var better = await PlayAsync(sam, Well);
        Assert.Contains("What if: both ways", better, StringComparison.Ordinal);

        Assert.Contains("Resolved", await sam.SayAsync("my progress"), StringComparison.Ordinal);
        var seen = await manager.SayAsync("practice");
        Assert.Contains("Sam", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("points", seen, StringComparison.OrdinalIgnoreCase);
    }

    // Plays until the role-play ends.
    private static async Task<string> PlayAsync(RoomPage sam, IEnumerable<string> replies)
    {
        foreach (var reply in replies)
        {
            if (await sam.SayAsync(reply) is var said && (said.Contains("of 100 points", StringComparison.Ordinal) || said.Contains("both ways", StringComparison.Ordinal)))
                return said;
        }

        throw new InvalidOperationException($"The role-play goes on: {await sam.Last.InnerTextAsync()}");
    }
}
