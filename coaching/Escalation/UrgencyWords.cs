namespace CoachBot.Coaching.Escalation;

/// <summary>Urgency in words.</summary>
internal static class UrgencyWords
{
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Now => Text.Say("urgency.now"),
        Urgency.Today => Text.Say("urgency.today"),
        _ => Text.Say("urgency.this-week"),
    };
}
