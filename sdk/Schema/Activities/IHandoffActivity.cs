namespace Microsoft.Bot.Schema;

/// <summary>The conversation passes to another.</summary>
public interface IHandoffActivity : IActivity
{
}
