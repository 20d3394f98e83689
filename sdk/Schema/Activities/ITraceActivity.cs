namespace Microsoft.Bot.Schema;

/// <summary>A note for whoever debugs the bot.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>The name of the event, invoke or command.</summary>
    string Name { get; set; }

    /// <summary>A label that describes it.</summary>
    string Label { get; set; }

    /// <summary>The type of the value.</summary>
    string ValueType { get; set; }

    /// <summary>The value that goes with the name.</summary>
    object Value { get; set; }

    /// <summary>Another conversation it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
