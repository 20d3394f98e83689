namespace CoachBot.Coaching.Reading;

/// <summary>Reads what a customer wrote and what an agent means to send. Judges text only; a case is judged elsewhere.</summary>
public interface IReader
{
    /// <summary>Reads a customer's message for heat, impact and signals.</summary>
    ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken);

    /// <summary>Reads an agent's draft for moves and pitfalls.</summary>
    ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken);
}
