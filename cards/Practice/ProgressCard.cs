using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>How a trainee's skills went, what comes next, and what was played.</summary>
public static class ProgressCard
{
    private const int Most = 8;

    /// <summary>Draws the progress.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="zone">The time zone of the reader.</param>
    public static AdaptiveCard Of(Progress progress, TimeZoneInfo zone) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.progress.summary", ("count", progress.Runs.Count)),
        [
            Lines.Heading(CardWords.Say("practice.progress.title"), AdaptiveTextSize.Large),
            .. progress.Runs.Count == 0 ? [Lines.Near(Lines.Plain(CardWords.Say("practice.progress.none")))] : Array.Empty<AdaptiveElement>(),
            .. Next(progress.Next, room),
            .. Skills(progress.Skills, room),
            .. Runs(progress.Runs, zone, room),
        ])
        .With(CardAction.Practice(CardWords.Say("practice.action.pick"), CardVerbs.PracticePick)));

    private static IEnumerable<AdaptiveElement> Next(Suggestion? next, Room room)
    {
        if (next is null)
            yield break;
        yield return Box.Of(
            AdaptiveContainerStyle.Accent,
            [
                Lines.Pair(CardWords.Say("practice.suggested"), room.Cut(next.Scenario.Title, 120) + " · " + PracticeWords.Of(next.Difficulty)),
                .. next.Skill is null ? Array.Empty<AdaptiveElement>() : [Lines.Near(Lines.Small(CardWords.Say("practice.trains", ("skill", room.Cut(next.Skill, 80)))))],
                CardAction.Row(CardAction.Leading(CardAction.Practice(
                    CardWords.Say("practice.action.start"), CardVerbs.PracticeStart, (CardFields.Scenario, next.Scenario.Code), (CardFields.Difficulty, PracticeWords.ValueOf(next.Difficulty))))),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Skills(IReadOnlyList<SkillTrend> skills, Room room)
    {
        if (skills.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("practice.score.skills"));
        foreach (var skill in skills)
        {
            yield return SkillBar.Of(room.Cut(skill.Name, 80), skill.Now, SkillBar.GradeOf(skill.Now));
            yield return Lines.Near(Lines.Small(CardWords.Say("practice.progress.trend", ("bars", MoodChart.Bars(skill.Levels, 1)))));
        }
    }

    private static IEnumerable<AdaptiveElement> Runs(IReadOnlyList<RunLine> runs, TimeZoneInfo zone, Room room)
    {
        if (runs.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("practice.progress.runs"));
        foreach (var run in room.First(runs, Most))
        {
            yield return Lines.Runs(
                Lines.Bold(room.Cut(run.Title, 120)),
                Lines.Run(" · " + PracticeWords.Of(run.Ending) + " · " + CardWords.Say("practice.score.points", ("points", run.Points))));
            yield return Lines.Near(Lines.Small(
                PracticeWords.Of(run.Difficulty) + " · " + When.Of(run.EndedAt, zone) + (run.Shared ? " · " + CardWords.Say("practice.progress.shared") : "")));
            yield return Lines.Near(CardAction.Row(CardAction.Practice(CardWords.Say("practice.action.card", ("run", run.Number)), CardVerbs.PracticeCard, (CardFields.Run, run.Number))));
        }

        if (room.Beyond(runs, Most) is > 0 and var more)
            yield return Lines.Small(CardWords.Say("more", ("count", more)));
    }
}
