namespace CoachBot.Bot.Storage;

/// <summary>What a message is, as far as somebody else may ask after it.</summary>
public static class OutboxTopic
{
    /// <summary>A case handed up.</summary>
    public const string Escalation = "escalation";
}
