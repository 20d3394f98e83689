using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Turn;

/// <summary>A card as a message: one activity, with its words for lists of chats and for ears.</summary>
internal static class Reply
{
    public static Activity Of(AdaptiveCard card)
    {
        var activity = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });
        activity.Summary = card.Speak;
        activity.Speak = card.Speak;
        return activity;
    }

    public static bool IsInvoke(ITurnContext context) => string.Equals(context.Activity.Type, ActivityTypes.Invoke, StringComparison.Ordinal);
}
