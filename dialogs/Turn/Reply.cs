using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Turn;

/// <summary>A card, or several, as a message: one activity, with its words for lists of chats and for ears.</summary>
internal static class Reply
{
    public static Activity Of(params AdaptiveCard[] cards)
    {
        var activity = (Activity)MessageFactory.Attachment(cards.Select(card => new Attachment { ContentType = AdaptiveCard.ContentType, Content = card }));
        activity.Summary = cards[0].Speak;
        activity.Speak = string.Join(' ', cards.Select(card => card.Speak));
        return activity;
    }

    public static bool IsInvoke(ITurnContext context) => string.Equals(context.Activity.Type, ActivityTypes.Invoke, StringComparison.Ordinal);
}
