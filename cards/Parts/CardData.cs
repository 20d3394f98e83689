namespace CoachBot.Cards.Parts;

/// <summary>What the actions of an escalation's cards carry.</summary>
internal static class CardData
{
    public static Dictionary<string, object> Of(string escalation, string caseNumber, string key) => new(StringComparer.Ordinal)
    {
        [CardFields.Escalation] = escalation,
        [CardFields.Case] = caseNumber,
        [CardFields.Key] = key,
    };
}
