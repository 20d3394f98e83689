namespace CoachBot.Cards;

/// <summary>News for the agent of a case they handed up.</summary>
/// <param name="Kind">What is new.</param>
/// <param name="Escalation">The escalation's number.</param>
/// <param name="CaseNumber">The case's number.</param>
/// <param name="By">Who did it; for what went to another level, that level.</param>
/// <param name="Text">The advice, the question, the reason, the outcome, the problem, or where it is; null when there is nothing to say.</param>
/// <param name="Key">The name of this drawing.</param>
public sealed record EscalationNote(NoteKind Kind, string Escalation, string CaseNumber, string By, string? Text, string Key)
{
    /// <summary>When: until when it is put off, or when it is tried again; null when that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What to tell the customer; null when there is nothing to tell.</summary>
    public string? CustomerLine { get; init; }
}
