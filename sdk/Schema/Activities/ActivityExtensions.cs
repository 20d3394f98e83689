namespace Microsoft.Bot.Schema;

/// <summary>Looks for mentions in messages, and takes them out of the text.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes the mention of the recipient out of the text of the activity; returns the text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id!);
    }

    /// <summary>Takes the mentions of an id out of the text of the activity; returns the text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            // A mention without words of its own is the name between tags.
            var words = mention.Text ?? $"<at>{mention.Mentioned!.Name ?? activity.Recipient?.Name}</at>";
            if (words.Length == 0) continue;
            activity.Text = activity.Text?.Replace(words, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }

    /// <summary>Whether the text mentions the recipient.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.MentionsId(activity.Recipient?.Id!);
    }

    /// <summary>Whether the text mentions an id.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);
    }
}
