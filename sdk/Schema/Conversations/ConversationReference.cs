using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where something was said, to come back to it later.</summary>
public class ConversationReference
{
    /// <summary>Creates an empty reference.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Creates a reference from its parts.</summary>
    public ConversationReference(
        string activityId = null,
        ChannelAccount user = null,
        ChannelAccount bot = null,
        ConversationAccount conversation = null,
        string channelId = null,
        string serviceUrl = null)
    {
        ActivityId = activityId;
        User = user!;
        Bot = bot!;
        Conversation = conversation!;
        ChannelId = channelId!;
        ServiceUrl = serviceUrl!;
    }

    /// <summary>Creates a reference from its parts and a language.</summary>
    public ConversationReference(
        CultureInfo locale,
        string activityId = null,
        ChannelAccount user = null,
        ChannelAccount bot = null,
        ConversationAccount conversation = null,
        string channelId = null,
        string serviceUrl = null)
    {
        Locale = locale?.ToString();
        ActivityId = activityId;
        User = user!;
        Bot = bot!;
        Conversation = conversation!;
        ChannelId = channelId!;
        ServiceUrl = serviceUrl!;
    }

    /// <summary>The id of the activity.</summary>
    [JsonPropertyName("activityId")]
    public string ActivityId { get; set; }

    /// <summary>The user.</summary>
    [JsonPropertyName("user")]
    public ChannelAccount User { get; set; } = null!;

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public ChannelAccount Bot { get; set; } = null!;

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>The channel.</summary>
    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; } = null!;

    /// <summary>The language of the activity.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary>Where activities go.</summary>
    [JsonPropertyName("serviceUrl")]
    public string ServiceUrl { get; set; } = null!;

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }

    /// <summary>The event that brings the bot back to this conversation.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
