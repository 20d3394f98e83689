using Microsoft.Playwright;

namespace CoachBot.Rooms.Tests;

/// <summary>A card in a room, as whoever sits there sees and works it.</summary>
internal sealed class RoomCard(ILocator message)
{
    private static readonly LocatorAssertionsToContainTextOptions Patient = new() { Timeout = 30_000, IgnoreCase = true };

    public ILocator Field(string label) => message.GetByLabel(label);

    public ILocator Button(string name) => message.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    public Task PressAsync(string button) => Button(button).ClickAsync();

    /// <summary>Opens what a button holds, writes in it and sends it.</summary>
    public async Task SendAsync(string opens, string label, string text, string send)
    {
        await PressAsync(opens);
        await Field(label).FillAsync(text);
        await PressAsync(send);
    }

    /// <summary>Waits until the card shows something.</summary>
    public Task ShowsAsync(string text) => Assertions.Expect(message).ToContainTextAsync(text, Patient);
}
