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
            .. progress.Next is { } next ? SuggestionBox.Of(next, room, CardAction.Row(SuggestionBox.Start(CardWords.Say("practice.action.start"), next))) : [],
            .. Skills(progress.Skills, room),
            .. Runs(progress.Runs, zone, room),
        ])
        .With(CardAction.Practice(CardWords.Say("practice.action.pick"), CardVerbs.PracticePick)));

    private static IEnumerable<AdaptiveElement> Skills(IReadOnlyList<SkillTrend> skills, Room room)
    {
        if (skills.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("practice.progress.skills"));
        foreach (var skill in skills)
            yield return SkillBar.Of(room.Cut(skill.Name, 80), skill.Now, skill.Levels.Count > 1 ? MoodChart.Bars(skill.Levels, 1) : null);
    }

    private static IEnumerable<AdaptiveElement> Runs(IReadOnlyList<RunLine> runs, TimeZoneInfo zone, Room room)
    {
        if (runs.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("practice.progress.runs"));
        foreach (var run in room.First(runs, Most))
        {
            yield return Lines.Runs(Lines.Bold(room.Cut(run.Title, 90)));
            yield return Lines.Near(Lines.Plain(CardWords.Say("practice.progress.run", ("ending", PracticeWords.Of(run.Ending)), ("points", run.Points))));
            yield return Lines.Near(Lines.Small(
                PracticeWords.Of(run.Difficulty) + " · " + When.Of(run.EndedAt, zone) + (run.Shared ? " · " + CardWords.Say("practice.progress.shared") : "")));
        }

        if (room.Beyond(runs, Most) is > 0 and var more)
            yield return Lines.Small(CardWords.Say("more", ("count", more)));
        yield return Open(runs, zone, room);
        yield return CardAction.Row(CardAction.Practice(CardWords.Say("practice.action.open"), CardVerbs.PracticeCard));
    }

    // One choice in place of a button at each run: the list stays a list.
    private static AdaptiveChoiceSetInput Open(IReadOnlyList<RunLine> runs, TimeZoneInfo zone, Room room) => new()
    {
        Id = CardFields.Run,
        Label = CardWords.Say("practice.progress.open"),
        Style = AdaptiveChoiceInputStyle.Compact,
        Wrap = true,
        Value = runs[0].Number,
        Choices = [.. room.First(runs, Most).Select(r => new AdaptiveChoice { Title = room.Cut(r.Title, 60) + " · " + When.Of(r.EndedAt, zone), Value = r.Number })],
    };
}
