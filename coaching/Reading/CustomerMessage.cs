namespace CoachBot.Coaching.Reading;

/// <summary>A customer's words, with what the same customer wrote before in this case.</summary>
/// <param name="Text">The message as pasted.</param>
/// <param name="Earlier">Earlier messages of the customer, oldest first; empty for the first one.</param>
public sealed record CustomerMessage(string Text, IReadOnlyList<string> Earlier)
{
    /// <summary>A first message, with nothing before it.</summary>
    public CustomerMessage(string text)
        : this(text, [])
    {
    }
}
