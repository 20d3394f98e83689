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
        Cards = Messages is [var message] ? [.. message.Attachments!.Select(CardOf)] : [];
        InPlace = Receipt?.Value is AdaptiveCard card ? JsonNode.Parse(card.ToJson()) : null;
    }

    public IReadOnlyList<Activity> Messages { get; }

    /// <summary>The answer to an invoke; null when a message was answered.</summary>
    public AdaptiveCardInvokeResponse? Receipt { get; }

    /// <summary>The cards of the reply, from top to bottom.</summary>
    public IReadOnlyList<JsonNode> Cards { get; }

    /// <summary>The first card of the reply; null when there was none.</summary>
    public JsonNode? Card => Cards is [var first, ..] ? first : null;

    /// <summary>All that can be read.</summary>
    public string Text => Cards.Count > 0 ? string.Join('\n', Cards.Select(CardText.Of)) : CardText.Of(InPlace);

    /// <summary>The card that took the place of the one acted upon.</summary>
    public JsonNode? InPlace { get; }

    public Said Shows(string text)
    {
        Assert.Contains(text, Text, StringComparison.OrdinalIgnoreCase);
        return this;
    }

    public Said DoesNotShow(string text)
    {
        Assert.DoesNotContain(text, Text, StringComparison.OrdinalIgnoreCase);
        return this;
    }

    public Said Offers(params string[] buttons)
    {
        var offered = (Cards.Count > 0 ? Cards.SelectMany(CardText.Buttons) : CardText.Buttons(InPlace)).Select(b => (string?)b["title"]).ToList();
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

    public static JsonNode CardOf(Activity message) => CardOf(message.Attachments!.Single());

    private static JsonNode CardOf(Attachment attachment) => JsonNode.Parse(((AdaptiveCard)attachment.Content!).ToJson())!;
}
