using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action from a messaging extension.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Creates an empty messaging extension action.</summary>
    public MessagingExtensionAction()
    {
    }

    /// <summary>Creates a messaging extension action from its parts.</summary>
    public MessagingExtensionAction(
        object data = null,
        TaskModuleRequestContext context = null,
        string commandId = null,
        string commandContext = null,
        string botMessagePreviewAction = null,
        IList<Activity> botActivityPreview = null,
        MessageActionsPayload messagePayload = null,
        string state = null)
        : base(data, context)
    {
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
        State = state;
    }

    /// <summary>The command id.</summary>
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    /// <summary>The command context.</summary>
    [JsonPropertyName("commandContext")]
    public string CommandContext { get; set; }

    /// <summary>The bot message preview action.</summary>
    [JsonPropertyName("botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    /// <summary>The bot activity preview.</summary>
    [JsonPropertyName("botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The message payload.</summary>
    [JsonPropertyName("messagePayload")]
    public MessageActionsPayload MessagePayload { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }
}
