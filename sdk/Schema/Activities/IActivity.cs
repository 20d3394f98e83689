
namespace Microsoft.Bot.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <summary>The kind of activity: see ActivityTypes.</summary>
    string Type { get; set; }

    /// <summary>The id on the channel.</summary>
    string Id { get; set; }

    /// <summary>Where answers go.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When the channel saw it.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the clock of the sender.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel it came by.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The id of the activity this one answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>Facts about the activity, mentions for one.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>Data of the channel.</summary>
    object ChannelData { get; set; }

    /// <summary>This activity as a message activity, or null when it is none.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>This activity as a contact relation update activity, or null when it is none.</summary>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>This activity as an installation update activity, or null when it is none.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>This activity as a conversation update activity, or null when it is none.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>This activity as a typing activity, or null when it is none.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>This activity as an end of conversation activity, or null when it is none.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>This activity as an event activity, or null when it is none.</summary>
    IEventActivity AsEventActivity();

    /// <summary>This activity as an invoke activity, or null when it is none.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>This activity as a message update activity, or null when it is none.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>This activity as a message delete activity, or null when it is none.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>This activity as a message reaction activity, or null when it is none.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>This activity as a suggestion activity, or null when it is none.</summary>
    ISuggestionActivity AsSuggestionActivity();

    /// <summary>This activity as a trace activity, or null when it is none.</summary>
    ITraceActivity AsTraceActivity();

    /// <summary>Reads the channel data as <typeparamref name="TypeT"/>.</summary>
    TypeT GetChannelData<TypeT>();

    /// <summary>Reads the channel data as <typeparamref name="TypeT"/>, if it is that.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);

    /// <summary>Where this activity was said, to come back to it later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>The reference to a reply that was sent to this activity.</summary>
    ConversationReference GetReplyConversationReference(ResourceResponse reply);

    /// <summary>Addresses this activity to a conversation.</summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
