using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

// New activities, and answers to this one.
public partial class Activity
{
    /// <summary>Creates a message activity.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message)
    {
        Attachments = [],
        Entities = [],
    };

    /// <summary>Creates a contact relation update activity.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>Creates a conversation update activity.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() => new Activity(ActivityTypes.ConversationUpdate)
    {
        MembersAdded = [],
        MembersRemoved = [],
    };

    /// <summary>Creates a typing activity.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>Creates a handoff activity.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>Creates an end of conversation activity.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>Creates an event activity.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>Creates an invoke activity.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Creates a trace activity.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name,
        string valueType = null,
        object value = null,
        [CallerMemberName] string label = null)
    {
        return new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };
    }

    /// <summary>Creates a message that answers this activity.</summary>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = CreateAnswer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    /// <summary>Creates a trace that answers this activity.</summary>
    public ITraceActivity CreateTrace(
        string name,
        object value = null,
        string valueType = null,
        [CallerMemberName] string label = null)
    {
        var trace = CreateAnswer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    private Activity CreateAnswer(string type) => new()
    {
        Type = type,
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = HasUsableId() ? Id : null,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(
            isGroup: Conversation?.IsGroup,
            id: Conversation?.Id,
            name: Conversation?.Name),
    };
}
