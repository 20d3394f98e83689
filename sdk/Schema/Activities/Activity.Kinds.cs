namespace Microsoft.Bot.Schema;

// What kind of activity it is.
public partial class Activity
{
    /// <summary>This activity as a message activity, or null when it is none.</summary>
    public IMessageActivity AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <summary>This activity as a contact relation update activity, or null when it is none.</summary>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => IsActivity(ActivityTypes.ContactRelationUpdate) ? this : null;

    /// <summary>This activity as an installation update activity, or null when it is none.</summary>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    /// <summary>This activity as a conversation update activity, or null when it is none.</summary>
    public IConversationUpdateActivity AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <summary>This activity as a typing activity, or null when it is none.</summary>
    public ITypingActivity AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    /// <summary>This activity as an end of conversation activity, or null when it is none.</summary>
    public IEndOfConversationActivity AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    /// <summary>This activity as an event activity, or null when it is none.</summary>
    public IEventActivity AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <summary>This activity as an invoke activity, or null when it is none.</summary>
    public IInvokeActivity AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <summary>This activity as a message update activity, or null when it is none.</summary>
    public IMessageUpdateActivity AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    /// <summary>This activity as a message delete activity, or null when it is none.</summary>
    public IMessageDeleteActivity AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    /// <summary>This activity as a message reaction activity, or null when it is none.</summary>
    public IMessageReactionActivity AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    /// <summary>This activity as a suggestion activity, or null when it is none.</summary>
    public ISuggestionActivity AsSuggestionActivity() => IsActivity(ActivityTypes.Suggestion) ? this : null;

    /// <summary>This activity as a trace activity, or null when it is none.</summary>
    public ITraceActivity AsTraceActivity() => IsActivity(ActivityTypes.Trace) ? this : null;

    /// <summary>This activity as a handoff activity, or null when it is none.</summary>
    public IHandoffActivity AsHandoffActivity() => IsActivity(ActivityTypes.Handoff) ? this : null;

    /// <summary>This activity as a command activity, or null when it is none.</summary>
    public ICommandActivity AsCommandActivity() => IsActivity(ActivityTypes.Command) ? this : null;

    /// <summary>This activity as a command result activity, or null when it is none.</summary>
    public ICommandResultActivity AsCommandResultActivity() => IsActivity(ActivityTypes.CommandResult) ? this : null;

    /// <summary>Whether the type is this one, or a part of it as in "message/sub".</summary>
    protected virtual bool IsActivity(string activityType)
    {
        return Type is not null
            && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
    }
}
