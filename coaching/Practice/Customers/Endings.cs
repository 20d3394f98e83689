using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>Decides whether a role-play ends with a reply, and how.</summary>
internal static class Endings
{
    /// <summary>The most replies in one role-play; nobody stays longer.</summary>
    public const int MostReplies = 20;

    private const double Deflecting = 0.4;
    private static readonly string[] Away = [Pitfalls.FobOff, Pitfalls.PolicyWall, Pitfalls.DeadEnd, Pitfalls.VaguePromise, Pitfalls.FreebieFirst];

    /// <summary>How it ends with a reply that found the customer as they were before and left them in a mood; null when it goes on.</summary>
    public static Ending? After(IReadOnlyList<PracticeReplied> past, CustomerState before, Heard heard, ReplyEffect effect, Mood mood, Difficulty difficulty)
    {
        if (before is { Insults: > 1, LimitSet: true } && (heard.HandUp is not null || heard.Leaves || heard.Reading.Makes(Moves.Boundary)))
            return Ending.AbuseEnded;
        if (effect.Has(Marks.HandedUp))
            return Ending.EscalatedRightly;
        if (effect.Has(Marks.Needless))
            return Ending.EscalatedNeedlessly;
        if (Agrees(before, heard, effect, mood, PracticePlay.Shipped.Tempers[difficulty]))
            return Ending.Resolved;
        if (mood.Patience > 0 && past.Count + 1 < MostReplies)
            return null;
        var away = past.Count(t => SendsAway(t.Reading, t.Marks)) + (SendsAway(heard.Reading, effect.Marks) ? 1 : 0);
        return SendsAway(heard.Reading, effect.Marks) || away >= Deflecting * (past.Count + 1) ? Ending.Deflected : Ending.WalkedAway;
    }

    private static bool Agrees(CustomerState before, Heard heard, ReplyEffect effect, Mood mood, Temper temper) =>
        (before.Accepted || effect.Has(Marks.Accepted))
        && (before.Scheduled || heard.Reading.Makes(Moves.NextStep))
        && !before.WantsManager
        && mood.Heat <= temper.AgreeHeat && mood.Trust >= temper.AgreeTrust;

    /// <summary>Whether a reply sends the customer away, or comes to the same.</summary>
    public static bool SendsAway(ReplyReading reading, IReadOnlyList<Mark> marks) =>
        Away.Any(reading.FallsInto) || marks.Any(m => m.Code is Marks.Same or Marks.Empty or Marks.Gift);
}
