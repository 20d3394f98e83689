namespace Microsoft.Bot.Schema;

/// <summary>What came of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>The name of the event, invoke or command.</summary>
    string Name { get; set; }

    /// <summary>The value that goes with the name.</summary>
    object Value { get; set; }
}
