using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>What must still be true when a message that was due later is sent, such as that a promise is still open.
/// It may be asked more than once about the same message, and by two processes at once.</summary>
public interface ISendCondition
{
    /// <summary>The name that rows call it by.</summary>
    string Name { get; }

    /// <summary>Asks, just before the message is sent.</summary>
    /// <param name="row">The message.</param>
    /// <param name="about">What its condition is about, such as a case number.</param>
    /// <param name="cancellationToken">Stops it.</param>
    ValueTask<SendAnswer> AskAsync(OutboxRow row, string about, CancellationToken cancellationToken);
}
