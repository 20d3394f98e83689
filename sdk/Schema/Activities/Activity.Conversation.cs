using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Schema;

// Where the activity belongs, and what it carries.
public partial class Activity
{
    /// <summary>The media type of an activity in JSON.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Where this activity was said, to come back to it later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = HasUsableId() ? Id : null,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The reference to a reply that was sent to this activity.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to a conversation.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        if (reference.ActivityId is { } id && isIncoming) Id = id;
        else if (reference.ActivityId is { } replyTo) ReplyToId = replyTo;
        return this;
    }

    /// <summary>Whether there is anything to show.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>Who is mentioned.</summary>
    public Mention[] GetMentions() => Entities is null
        ? []
        : [.. Entities
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? entity.GetAs<Mention>())];

    /// <summary>Reads the channel data as <typeparamref name="TypeT"/>.</summary>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        JsonElement or JsonNode => SchemaJson.Convert<TypeT>(ChannelData),
        _ => throw new InvalidCastException(
            $"The channel data is {ChannelData.GetType().Name}, not {typeof(TypeT).Name}."),
    };

    /// <summary>Reads the channel data as <typeparamref name="TypeT"/>, if it is that.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData is null) return false;
        try
        {
            instance = GetChannelData<TypeT>();
            return instance is not null;
        }
        catch (Exception error) when (error is JsonException or InvalidCastException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Whether it came by a streaming connection and not by HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    // Web chat invents the id of a conversation update: nothing can be said in answer to it.
    private bool HasUsableId() =>
        !string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        || (!string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            && !string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));
}
