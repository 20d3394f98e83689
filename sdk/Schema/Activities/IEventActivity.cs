namespace Microsoft.Bot.Schema;

/// <summary>Something happened outside the conversation.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>The name of the event, invoke or command.</summary>
    string Name { get; set; }

    /// <summary>The value that goes with the name.</summary>
    object Value { get; set; }

    /// <summary>Another conversation it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
