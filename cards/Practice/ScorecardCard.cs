using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What a role-play showed: how it ended, what went well first, each skill, and what to try next.</summary>
public static class ScorecardCard
{
    /// <summary>Draws the scorecard.</summary>
    /// <param name="scenario">What was played.</param>
    /// <param name="card">What it showed.</param>
    /// <param name="own">Whether the reader is the one who practised.</param>
    /// <param name="otherOfPair">The other half of the pair, when it comes now; null otherwise.</param>
    /// <param name="next">What to practise next; null when nothing is suggested.</param>
    public static AdaptiveCard Of(Scenario scenario, Scorecard card, bool own, Scenario? otherOfPair = null, Suggestion? next = null) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.score.summary", ("run", card.Run.Number), ("ending", PracticeWords.Of(card.Ending)), ("points", card.Points)),
        [
            .. Head(scenario, card, own, room),
            Best(card, room),
            Lines.Label(CardWords.Say("practice.score.skills")),
            .. card.Skills.Select(s => SkillBar.Of(room.Cut(s.Name, 80), s.Level, s.Grade)),
            .. Evidence(card, room),
            .. Turning(card, room),
            .. Next(card, room),
            MoodChart.Of(card.Heats),
            .. own ? ScorecardActions.Said(card, otherOfPair, next, room) : [],
        ])
        .With(own ? ScorecardActions.For(card, otherOfPair, next, room) : []));

    private static IEnumerable<AdaptiveElement> Head(Scenario scenario, Scorecard card, bool own, Room room) =>
    [
        Lines.Small(CardWords.Say("practice.score.of", ("run", card.Run.Number), ("title", room.Cut(scenario.Title, 120)), ("difficulty", PracticeWords.Of(card.Difficulty)))),
        .. own ? Array.Empty<AdaptiveElement>() : [Lines.Near(Lines.Plain(room.Cut(card.Run.Start.Trainee.Name, 80)))],
        Lines.Near(Lines.Heading(PracticeWords.Of(card.Ending), AdaptiveTextSize.Large)),
        Lines.Near(Lines.Plain(CardWords.Say($"practice.ending.why.{card.Ending}"))),
        .. card.Ending == Ending.Stopped ? Array.Empty<AdaptiveElement>() : [Lines.Near(Lines.Runs(Lines.Bold(CardWords.Say("practice.score.points", ("points", card.Points)))))],
    ];

    private static AdaptiveContainer Best(Scorecard card, Room room) => Box.Of(
        AdaptiveContainerStyle.Good,
        [Lines.Label(CardWords.Say("practice.score.best")), .. FeedbackLines.Of(card.Best, room)]);

    private static IEnumerable<AdaptiveElement> Evidence(Scorecard card, Room room)
    {
        if (card.Skills.All(s => s.Evidence.Count == 0))
            yield break;
        yield return CardAction.Row(CardAction.Toggle(CardWords.Say("practice.score.details"), "details"));
        yield return Box.Hidden("details", card.Skills.Where(s => s.Evidence.Count > 0).SelectMany(s => Evidence(s, room)));
    }

    private static IEnumerable<AdaptiveElement> Evidence(SkillScore skill, Room room) =>
    [
        Lines.Runs(Lines.Bold(room.Cut(skill.Name, 80))),
        .. room.First(skill.Evidence, 4).Select(e => Lines.Near(Lines.Runs(
            Lines.Run((e.Line.Good ? "✓ " : "✗ ") + room.Cut(e.Line.Label, 80)),
            Lines.Subtle(" " + CardWords.Say("practice.score.turn", ("turn", e.Turn)) + (e.Line.Words is null ? "" : " “" + room.Cut(e.Line.Words, 100) + "”"))))),
    ];

    private static IEnumerable<AdaptiveElement> Turning(Scorecard card, Room room)
    {
        if (card.Turning is not { } turning)
            yield break;
        yield return Lines.Label(CardWords.Say("practice.score.turning", ("turn", turning.Turn)));
        yield return Lines.Quote(room.Cut(turning.Reply, 240));
        yield return Lines.Near(Lines.Small(CardWords.Say(
            turning.ForBetter ? "practice.score.better" : "practice.score.worse",
            ("change", PracticeWords.Change(PracticeWords.Heat(turning.Before.Heat), PracticeWords.Heat(turning.After.Heat))))));
    }

    private static IEnumerable<AdaptiveElement> Next(Scorecard card, Room room)
    {
        if (card.Next is not { } next)
            yield break;
        yield return Box.Of(
            AdaptiveContainerStyle.Accent,
            [
                Lines.Label(CardWords.Say("practice.score.try")),
                Lines.Near(Lines.Plain(room.Cut(next.Try, 240))),
                .. card.Example is null ? Array.Empty<AdaptiveElement>() : [Lines.Quote(room.Cut(card.Example, 600))],
            ]);
    }
}
