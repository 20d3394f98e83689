namespace CoachBot.Cards.Practice;

/// <summary>The end of a role-play is one message with the customer's last words, the scorecard, and what it is compared with; in bytes.</summary>
internal static class Shares
{
    public const int Turn = 6 * 1024;
    public const int Scorecard = 12 * 1024;
    public const int Comparison = 8 * 1024;
}
