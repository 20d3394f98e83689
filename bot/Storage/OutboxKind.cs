namespace CoachBot.Bot.Storage;

/// <summary>What is done with an activity of the outbox.</summary>
public static class OutboxKind
{
    /// <summary>It is said.</summary>
    public const string Send = "send";

    /// <summary>It replaces one that was said.</summary>
    public const string Update = "update";

    /// <summary>One that was said is taken away.</summary>
    public const string Delete = "delete";
}
