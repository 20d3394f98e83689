using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A message, event or other step of a conversation.</summary>
public partial class Activity :
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    /// <summary>Creates an empty activity.</summary>
    public Activity()
    {
    }

    /// <summary>Creates a activity from its parts.</summary>
    public Activity(
        string type = null,
        string id = null,
        DateTimeOffset? timestamp = null,
        DateTimeOffset? localTimestamp = null,
        string localTimezone = null,
        string serviceUrl = null,
        string channelId = null,
        ChannelAccount from = null,
        ConversationAccount conversation = null,
        ChannelAccount recipient = null,
        string textFormat = null,
        string attachmentLayout = null,
        IList<ChannelAccount> membersAdded = null,
        IList<ChannelAccount> membersRemoved = null,
        IList<MessageReaction> reactionsAdded = null,
        IList<MessageReaction> reactionsRemoved = null,
        string topicName = null,
        bool? historyDisclosed = null,
        string locale = null,
        string text = null,
        string speak = null,
        string inputHint = null,
        string summary = null,
        SuggestedActions suggestedActions = null,
        IList<Attachment> attachments = null,
        IList<Entity> entities = null,
        object channelData = null,
        string action = null,
        string replyToId = null,
        string label = null,
        string valueType = null,
        object value = null,
        string name = null,
        ConversationReference relatesTo = null,
        string code = null,
        DateTimeOffset? expiration = null,
        string importance = null,
        string deliveryMode = null,
        IList<string> listenFor = null,
        IList<TextHighlight> textHighlights = null,
        SemanticAction semanticAction = null,
        string callerId = null)
    {
        Type = type!;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        LocalTimezone = localTimezone;
        ServiceUrl = serviceUrl!;
        ChannelId = channelId!;
        From = from!;
        Conversation = conversation!;
        Recipient = recipient!;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        CallerId = callerId;
    }

    /// <summary>The kind of activity: see ActivityTypes.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; } = null!;

    /// <summary>The id on the channel.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>When the channel saw it.</summary>
    [JsonPropertyName("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the clock of the sender.</summary>
    [JsonPropertyName("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The IANA name of the sender's time zone.</summary>
    [JsonPropertyName("localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Where answers go.</summary>
    [JsonPropertyName("serviceUrl")]
    public string ServiceUrl { get; set; } = null!;

    /// <summary>The channel it came by.</summary>
    [JsonPropertyName("channelId")]
    public string ChannelId { get; set; } = null!;

    /// <summary>Who sent it.</summary>
    [JsonPropertyName("from")]
    public ChannelAccount From { get; set; } = null!;

    /// <summary>The conversation it belongs to.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>Whom it is for.</summary>
    [JsonPropertyName("recipient")]
    public ChannelAccount Recipient { get; set; } = null!;

    /// <summary>The format of the text: see TextFormatTypes.</summary>
    [JsonPropertyName("textFormat")]
    public string TextFormat { get; set; }

    /// <summary>How attachments are laid out: see AttachmentLayoutTypes.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined.</summary>
    [JsonPropertyName("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    [JsonPropertyName("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions that were added.</summary>
    [JsonPropertyName("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken back.</summary>
    [JsonPropertyName("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The new topic.</summary>
    [JsonPropertyName("topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether newcomers see what was said before.</summary>
    [JsonPropertyName("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>The language of the text.</summary>
    [JsonPropertyName("locale")]
    public string Locale { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>What is spoken, as text or SSML.</summary>
    [JsonPropertyName("speak")]
    public string Speak { get; set; }

    /// <summary>Whether the bot waits for input: see InputHints.</summary>
    [JsonPropertyName("inputHint")]
    public string InputHint { get; set; }

    /// <summary>What is shown where cards are not.</summary>
    [JsonPropertyName("summary")]
    public string Summary { get; set; }

    /// <summary>Buttons below the message.</summary>
    [JsonPropertyName("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>The attachments.</summary>
    [JsonPropertyName("attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>Facts about the activity, mentions for one.</summary>
    [JsonPropertyName("entities"), JsonConverter(typeof(RuntimeTypeListConverter<Entity>))]
    public IList<Entity> Entities { get; set; }

    /// <summary>Data of the channel.</summary>
    [JsonPropertyName("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What happened, for contact and installation updates.</summary>
    [JsonPropertyName("action")]
    public string Action { get; set; }

    /// <summary>The id of the activity this one answers.</summary>
    [JsonPropertyName("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>A label that describes it.</summary>
    [JsonPropertyName("label")]
    public string Label { get; set; }

    /// <summary>The type of the value.</summary>
    [JsonPropertyName("valueType")]
    public string ValueType { get; set; }

    /// <summary>The value that goes with the name.</summary>
    [JsonPropertyName("value")]
    public object Value { get; set; }

    /// <summary>The name of the event, invoke or command.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>Another conversation it is about.</summary>
    [JsonPropertyName("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why the conversation ended: see EndOfConversationCodes.</summary>
    [JsonPropertyName("code")]
    public string Code { get; set; }

    /// <summary>When it is too late to deliver it.</summary>
    [JsonPropertyName("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>How important it is: see ActivityImportance.</summary>
    [JsonPropertyName("importance")]
    public string Importance { get; set; }

    /// <summary>How answers are delivered: see DeliveryModes.</summary>
    [JsonPropertyName("deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Phrases that speech should expect.</summary>
    [JsonPropertyName("listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>Parts of the text to point out.</summary>
    [JsonPropertyName("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>What the user means to do.</summary>
    [JsonPropertyName("semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>Who called the bot: see CallerIdConstants.</summary>
    [JsonPropertyName("callerId")]
    public string CallerId { get; set; }

    /// <summary>Fields of the message that this type does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
