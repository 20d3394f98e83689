namespace Microsoft.Bot.Schema;

/// <summary>The conversation ended.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why the conversation ended: see EndOfConversationCodes.</summary>
    string Code { get; set; }

    /// <summary>The text.</summary>
    string Text { get; set; }
}
