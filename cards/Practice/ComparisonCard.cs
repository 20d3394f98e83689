using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>Two runs side by side: another way from one reply on, or the same facts from two customers.</summary>
public static class ComparisonCard
{
    /// <summary>Draws the comparison.</summary>
    /// <param name="comparison">The two runs.</param>
    /// <param name="pair">Whether they are two customers; otherwise they are two ways.</param>
    public static AdaptiveCard Of(Comparison comparison, bool pair) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.compare.summary", ("first", comparison.First.Points), ("second", comparison.Second.Points)),
        [
            Lines.Heading(CardWords.Say(pair ? "practice.compare.pair" : "practice.compare.what-if"), AdaptiveTextSize.Large),
            Lines.Near(Lines.Plain(Points(comparison, pair))),
            Columns.Halves(Side(comparison.First, pair, pair ? "practice.compare.one" : "practice.compare.before", room), Side(comparison.Second, pair, pair ? "practice.compare.other" : "practice.compare.now", room)),
            .. Treatment.Of(comparison.Treatment, pair),
            Lines.Label(CardWords.Say("practice.score.skills")),
            .. Skills(comparison.Skills, room),
            CardAction.Row(
                CardAction.Practice(CardWords.Say("practice.action.pick"), CardVerbs.PracticePick),
                CardAction.Practice(CardWords.Say("practice.action.progress"), CardVerbs.PracticeProgress)),
        ]), Shares.Comparison);

    private static string Points(Comparison comparison, bool pair) => (comparison.Second.Points - comparison.First.Points) switch
    {
        _ when pair => CardWords.Say("practice.compare.fair"),
        > 0 and var more => CardWords.Say("practice.compare.more", ("points", more)),
        < 0 and var less => CardWords.Say("practice.compare.less", ("points", -less)),
        _ => CardWords.Say("practice.compare.same"),
    };

    private static IEnumerable<AdaptiveElement> Side(Scorecard card, bool pair, string label, Room room) =>
    [
        Lines.Label(CardWords.Say(label)),
        Lines.Near(Lines.Small(pair ? room.Cut(card.Title, 60) : card.Run.Number)),
        Lines.Near(Lines.Runs(Lines.Bold(PracticeWords.Of(card.Ending)))),
        Lines.Near(Lines.Plain(CardWords.Say("practice.compare.points", ("points", card.Points)))),
        .. MoodChart.Narrow(card.Heats),
    ];

    // What was alike is there on demand: the eye is for what differed.
    private static IEnumerable<AdaptiveElement> Skills(IReadOnlyList<SkillPair> skills, Room room)
    {
        List<SkillPair> alike = [.. skills.Where(IsAlike)];
        foreach (var skill in skills.Where(s => !IsAlike(s)))
        {
            foreach (var line in Skill(skill, room))
                yield return line;
        }

        if (alike.Count == 0)
            yield break;
        yield return CardAction.Row(CardAction.Toggle(CardWords.Say("practice.compare.alike", ("count", alike.Count)), "alike"));
        yield return Box.Hidden("alike", alike.SelectMany(s => Skill(s, room)));
    }

    private static bool IsAlike(SkillPair skill) => Level(skill.First) == Level(skill.Second);

    private static IEnumerable<AdaptiveElement> Skill(SkillPair skill, Room room) =>
        [Lines.Runs(Lines.Bold(room.Cut(skill.Name, 80))), Columns.Halves([Lines.Plain(Level(skill.First))], [Lines.Plain(Level(skill.Second))])];

    private static string Level(double? level) => level is { } l ? SkillBar.Short(l) : CardWords.Say("practice.compare.none");
}
