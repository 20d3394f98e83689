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
            .. Skills(card, room),
            .. Turning(card, room),
            .. Next(card, room),
            .. own ? ScorecardActions.For(card, otherOfPair, next, room) : [],
        ]), Shares.Scorecard);

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

    private static IEnumerable<AdaptiveElement> Skills(Scorecard card, Room room)
    {
        if (card.Skills.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("practice.score.skills"));
        foreach (var skill in card.Skills)
            yield return SkillBar.Of(room.Cut(skill.Name, 80), skill.Level);
        if (card.Skills.All(s => s.Evidence.Count == 0))
            yield break;
        yield return CardAction.Row(CardAction.Toggle(CardWords.Say("practice.score.details"), "details"));
        yield return Box.Hidden("details", card.Skills.Where(s => s.Evidence.Count > 0).SelectMany(s => Evidence(s, room)));
    }

    private static IEnumerable<AdaptiveElement> Evidence(SkillScore skill, Room room) =>
    [
        Lines.Runs(Lines.Bold(room.Cut(skill.Name, 80))),
        .. room.First(skill.Evidence, 2).Select(e => Evidence(e, room)),
    ];

    private static AdaptiveRichTextBlock Evidence(SkillEvidence evidence, Room room)
    {
        var line = Lines.Near(Lines.Runs(
            Lines.Run((evidence.Line.Good ? "✓ " : "✗ ") + room.Cut(evidence.Line.Label, 80)),
            Lines.Subtle(" · " + CardWords.Say("practice.score.turn", ("turn", evidence.Turn)) + " ")));
        if (!string.IsNullOrWhiteSpace(evidence.Line.Words))
            line.Inlines.Add(Lines.Quoted(room.Cut(evidence.Line.Words, 100)));
        return line;
    }

    private static IEnumerable<AdaptiveElement> Turning(Scorecard card, Room room)
    {
        if (card.Heats.Count > 1)
            yield return MoodChart.Of(card.Heats);
        if (card.Turning is not { } turning)
            yield break;
        yield return Lines.Near(Lines.Small(CardWords.Say(turning.ForBetter ? "practice.score.better" : "practice.score.worse", ("turn", turning.Turn))));
        yield return Lines.Quote(PracticeWords.Beginning(turning.Reply, 120, room));
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
                .. card.Example is null ? Array.Empty<AdaptiveElement>() : [Lines.Near(Lines.Small(CardWords.Say("practice.score.example"))), Lines.Quote(room.Cut(card.Example, 600))],
            ]);
    }
}
