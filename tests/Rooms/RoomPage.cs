using Microsoft.Playwright;

namespace CoachBot.Rooms.Tests;

/// <summary>One room of the page, as its user sees and works it.</summary>
internal sealed class RoomPage(IPage page, string room)
{
    private readonly ILocator _room = page.Locator($"[data-room={room}].room");

    public ILocator Messages => _room.Locator(".message:not(.mine)");

    public ILocator Mine => _room.Locator(".message.mine");

    public ILocator Last => Messages.Last;

    public ILocator Box => _room.GetByRole(AriaRole.Textbox, new() { NameRegex = new("^Write to CoachBot as") });

    /// <summary>Types a text, and waits for what the bot says to it.</summary>
    public async Task<string> SayAsync(string text)
    {
        var before = await Messages.CountAsync();
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        return await AnswerAsync(before);
    }

    /// <summary>Presses a button of the last card, and waits for what the bot says to it.</summary>
    public async Task<string> PressAsync(string button)
    {
        var before = await Messages.CountAsync();
        await Last.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        return await AnswerAsync(before);
    }

    /// <summary>The card of a message, however often it is drawn anew.</summary>
    public RoomCard Card(int message) => new(Messages.Nth(message));

    /// <summary>Sits down in the room as somebody.</summary>
    public Task BeAsync(string name) => _room.Locator(".people").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Fills a field of the last card.</summary>
    public Task WriteAsync(string label, string text, bool exact = false) =>
        Last.GetByLabel(label, new() { Exact = exact }).First.FillAsync(text);

    /// <summary>Waits until there are so many messages of the bot.</summary>
    public async Task<string> AnswerAsync(int before)
    {
        await Messages.Nth(before).WaitForAsync();
        return await Last.InnerTextAsync();
    }
}
