namespace Microsoft.Bot.Schema;

/// <summary>A command to do something that takes time.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>The name of the event, invoke or command.</summary>
    string Name { get; set; }

    /// <summary>The value that goes with the name.</summary>
    object Value { get; set; }
}
