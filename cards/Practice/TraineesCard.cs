using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>Who has completed what, for managers: no points, and a scorecard only where it was shared.</summary>
public static class TraineesCard
{
    private const int Most = 12;
    private const int MostRuns = 5;

    /// <summary>Draws the list.</summary>
    /// <param name="trainees">The trainees.</param>
    /// <param name="zone">The time zone of the reader.</param>
    public static AdaptiveCard Of(IReadOnlyList<TraineeLine> trainees, TimeZoneInfo zone) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.trainees.summary", ("count", trainees.Count)),
        [
            Lines.Heading(CardWords.Say("practice.trainees.title")),
            Lines.Near(Lines.Small(CardWords.Say(trainees.Count == 0 ? "practice.trainees.none" : "practice.trainees.private"))),
            .. room.First(trainees, Most).Select(t => Of(t, zone, room)),
            .. room.Beyond(trainees, Most) is > 0 and var more ? [Lines.Small(CardWords.Say("more", ("count", more)))] : Array.Empty<AdaptiveElement>(),
        ]));

    private static AdaptiveContainer Of(TraineeLine trainee, TimeZoneInfo zone, Room room)
    {
        var box = Box.Of(AdaptiveContainerStyle.Emphasis, Lines.Runs(Lines.Bold(room.Cut(trainee.Trainee, 80))));
        foreach (var run in room.First(trainee.Runs, MostRuns))
        {
            box.Items.Add(Lines.Point("•", room.Cut(run.Title, 120), PracticeWords.Of(run.Difficulty) + ", " + When.Of(run.EndedAt, zone)));
            if (run.Shared)
                box.Items.Add(Lines.Near(CardAction.Row(Open(run))));
        }

        if (room.Beyond(trainee.Runs, MostRuns) is > 0 and var more)
            box.Items.Add(Lines.Small(CardWords.Say("more", ("count", more))));
        return box;
    }

    private static AdaptiveExecuteAction Open(RunLine run) =>
        CardAction.Practice(CardWords.Say("practice.action.card", ("run", run.Number)), CardVerbs.PracticeCard, (CardFields.Run, run.Number));
}
