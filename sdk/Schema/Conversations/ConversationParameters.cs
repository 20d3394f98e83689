using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How to make a conversation.</summary>
public class ConversationParameters
{
    /// <summary>Creates an empty conversation parameters.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Creates a conversation parameters from its parts.</summary>
    public ConversationParameters(
        bool? isGroup = null,
        ChannelAccount bot = null,
        IList<ChannelAccount> members = null,
        string topicName = null,
        Activity activity = null,
        object channelData = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>The is group.</summary>
    [JsonPropertyName("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>The topic name.</summary>
    [JsonPropertyName("topicName")]
    public string TopicName { get; set; }

    /// <summary>The first activity to send.</summary>
    [JsonPropertyName("activity")]
    public Activity Activity { get; set; }

    /// <summary>The channel data.</summary>
    [JsonPropertyName("channelData")]
    public object ChannelData { get; set; }

    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
