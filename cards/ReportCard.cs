using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Desk;

namespace CoachBot.Cards;

/// <summary>What a week of escalations was like.</summary>
public static class ReportCard
{
    /// <summary>Draws the report.</summary>
    /// <param name="report">The week.</param>
    /// <param name="zone">The time zone of the reader.</param>
    public static AdaptiveCard Of(WeeklyReport report, TimeZoneInfo zone) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("report.summary", ("count", report.Raised)),
        [
            Lines.Heading(CardWords.Say("report.title")),
            Lines.Near(Lines.Small(CardWords.Say("report.time", ("from", When.Of(report.From, zone)), ("until", When.Of(report.Until, zone))))),
            Count("report.raised", report.Raised),
            Lines.Label(CardWords.Say("report.answers")),
            Count("report.in-time", report.AnsweredInTime),
            Count("report.late", report.AnsweredLate),
            Count("report.unanswered", report.Unanswered),
            Count("report.climbed", report.Climbed),
            .. Reasons(report, room),
            .. Declined(report, room),
            Lines.Label(CardWords.Say("report.others")),
            Count("report.kept", report.KeptMust),
            Count("report.deflections", report.DeflectionsStopped),
            Count("report.refused", report.RefusedAttempts),
        ]));

    private static AdaptiveRichTextBlock Count(string key, int count) =>
        Lines.Near(Lines.Pair(CardWords.Say(key), count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static IEnumerable<AdaptiveElement> Reasons(WeeklyReport report, Room room)
    {
        if (report.ByReason.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("report.reasons"));
        foreach (var reason in room.First(report.ByReason, 8))
            yield return Lines.Point($"{reason.Count} ×", room.Cut(reason.Text, 160));
        if (room.Beyond(report.ByReason, 8) is > 0 and var more)
            yield return Lines.Small(CardWords.Say("more", ("count", more)));
    }

    private static IEnumerable<AdaptiveElement> Declined(WeeklyReport report, Room room)
    {
        if (report.DeclinedMust.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("report.declined", ("count", report.DeclinedMust.Count)));
        foreach (var declined in room.First(report.DeclinedMust, 6))
        {
            yield return Lines.Point("•", $"{declined.CaseNumber}: {room.Cut(declined.Reason, 120)}", CardWords.Say("report.by", ("by", room.Cut(declined.By, 60))));
            yield return Lines.Quote(room.Cut(declined.Because, 200));
        }

        if (room.Beyond(report.DeclinedMust, 6) is > 0 and var more)
            yield return Lines.Small(CardWords.Say("more", ("count", more)));
    }
}
