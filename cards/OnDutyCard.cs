using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Desk;

namespace CoachBot.Cards;

/// <summary>Who is on, level by level.</summary>
public static class OnDutyCard
{
    private const int Most = 12;

    /// <summary>Draws the levels, the lowest first.</summary>
    /// <param name="rungs">The levels.</param>
    /// <param name="zone">The time zone of the reader.</param>
    public static AdaptiveCard Of(IReadOnlyList<RungDuty> rungs, TimeZoneInfo zone) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("duty.summary", ("count", rungs.Count(r => r.IsOn))),
        [
            Lines.Heading(CardWords.Say("duty.title")),
            .. room.First(rungs, Most).Select(r => Line(r, zone, room)),
            .. room.Beyond(rungs, Most) is > 0 and var more ? [Lines.Small(CardWords.Say("more", ("count", more)))] : Array.Empty<AdaptiveElement>(),
        ]));

    private static AdaptiveContainer Line(RungDuty rung, TimeZoneInfo zone, Room room) => Box.Of(
        rung.IsOn ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Emphasis,
        Lines.Runs(Lines.Bold(Capital(room.Cut(rung.Name, 80))), Lines.Run(" · " + Presence(rung, zone))),
        Lines.Near(Lines.Plain(rung.People.Count == 0 ? CardWords.Say("duty.anybody") : room.Cut(string.Join(", ", room.First(rung.People, 12)), 300))),
        Lines.Near(Lines.Small(CardWords.Say("duty.answers", ("within", Within(rung.Answer)), ("hours", room.Cut(rung.Hours, 80))))));

    private static string Presence(RungDuty rung, TimeZoneInfo zone) => rung switch
    {
        { IsOn: true, Until: { } until } => CardWords.Say("duty.on-until", ("until", When.Of(until, zone))),
        { IsOn: true } => CardWords.Say("duty.on"),
        { NextFrom: { } from } => CardWords.Say("duty.off-until", ("from", When.Of(from, zone))),
        _ => CardWords.Say("duty.off"),
    };

    private static string Within(TimeSpan answer) => answer switch
    {
        { TotalMinutes: < 60 } => CardWords.Say("duty.minutes", ("count", answer.TotalMinutes)),
        { TotalHours: 1 } => CardWords.Say("duty.hour"),
        { TotalHours: < 24 } => CardWords.Say("duty.hours", ("count", answer.TotalHours)),
        { TotalDays: 1 } => CardWords.Say("duty.day"),
        _ => CardWords.Say("duty.days", ("count", answer.TotalDays)),
    };

    private static string Capital(string name) => char.IsLower(name[0]) ? char.ToUpper(name[0], System.Globalization.CultureInfo.CurrentCulture) + name[1..] : name;
}
