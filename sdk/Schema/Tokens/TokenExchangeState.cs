using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a sign-in has to remember.</summary>
public class TokenExchangeState
{
    /// <summary>Creates an empty token exchange state.</summary>
    public TokenExchangeState()
    {
    }

    /// <summary>Creates a token exchange state from its parts.</summary>
    public TokenExchangeState(
        string connectionName = null,
        ConversationReference conversation = null,
        ConversationReference relatesTo = null,
        string botUrl = null,
        string msAppId = null)
    {
        ConnectionName = connectionName;
        Conversation = conversation;
        RelatesTo = relatesTo;
        BotUrl = botUrl;
        MsAppId = msAppId;
    }

    /// <summary>The connection name.</summary>
    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public ConversationReference Conversation { get; set; }

    /// <summary>The relates to.</summary>
    [JsonPropertyName("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>The bot URL.</summary>
    [JsonPropertyName("botUrl")]
    public string BotUrl { get; set; }

    /// <summary>The ms app id.</summary>
    [JsonPropertyName("msAppId")]
    public string MsAppId { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
