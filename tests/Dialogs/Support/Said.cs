using System.Text.Json.Nodes;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>What the bot answered in one turn.</summary>
internal sealed class Said
{
    public Said(IReadOnlyList<Activity> replies)
    {
        Messages = [.. replies.Where(r => r.Type == ActivityTypes.Message)];
        var invoke = replies.SingleOrDefault(r => r.Type == ActivityTypesEx.InvokeResponse);
        Receipt = ((invoke?.Value as InvokeResponse)?.Body as AdaptiveCardInvokeResponse);
        Card = Messages is [var message] ? CardOf(message) : null;
        InPlace = Receipt?.Value is AdaptiveCard card ? JsonNode.Parse(card.ToJson()) : null;
    }

    public IReadOnlyList<Activity> Messages { get; }

    /// <summary>The answer to an invoke; null when a message was answered.</summary>
    public AdaptiveCardInvokeResponse? Receipt { get; }

    /// <summary>The card of the reply; null when there was none.</summary>
    public JsonNode? Card { get; }

    /// <summary>The card that took the place of the one acted upon.</summary>
    public JsonNode? InPlace { get; }

    public Said Shows(string text)
    {
        Assert.Contains(text, CardText.Of(Card ?? InPlace), StringComparison.OrdinalIgnoreCase);
        return this;
    }

    public Said DoesNotShow(string text)
    {
        Assert.DoesNotContain(text, CardText.Of(Card ?? InPlace), StringComparison.OrdinalIgnoreCase);
        return this;
    }

    public Said Offers(params string[] buttons)
    {
        var offered = CardText.Buttons(Card ?? InPlace).Select(b => (string?)b["title"]).ToList();
        foreach (var button in buttons)
            Assert.Contains(button, offered);
        return this;
    }

    public Said LeavesTheCardWith(string receipt)
    {
        Assert.Contains(receipt, CardText.Of(InPlace), StringComparison.OrdinalIgnoreCase);
        return this;
    }

    public Said KeepsTheCard()
    {
        Assert.Equal("application/vnd.microsoft.activity.message", Receipt?.Type);
        return this;
    }

    public static JsonNode CardOf(Activity message) => JsonNode.Parse(((AdaptiveCard)message.Attachments!.Single().Content!).ToJson())!;
}
