using CoachBot.Coaching.Cases;

namespace CoachBot.Cards;

/// <summary>What every card of a case is stamped with: its actions say which case and which step they belong to.</summary>
/// <param name="Case">The case's number.</param>
/// <param name="Step">The step the case was at.</param>
/// <param name="Card">How many events the case had when the card was made.</param>
/// <param name="Zone">The time zone the reader lives in.</param>
public sealed record Stamp(string Case, int Step, int Card, TimeZoneInfo Zone)
{
    /// <summary>Stamps a card with the case as it is now.</summary>
    public static Stamp Of(Case c, TimeZoneInfo zone) => new(c.Number, c.Step, c.Events.Count, zone);
}
