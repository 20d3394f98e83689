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
            Lines.Heading(CardWords.Say(pair ? "practice.compare.pair" : "practice.compare.what-if")),
            Columns.Of(Side(comparison.First, pair ? "practice.compare.one" : "practice.compare.before", room), Side(comparison.Second, pair ? "practice.compare.other" : "practice.compare.now", room)),
            Lines.Label(CardWords.Say("practice.compare.differed")),
            .. Treatment.Of(comparison.Treatment, pair),
            Lines.Label(CardWords.Say("practice.score.skills")),
            .. comparison.Skills.SelectMany(s => Skill(s, room)),
        ])
        .With(
            CardAction.Practice(CardWords.Say("practice.action.pick"), CardVerbs.PracticePick),
            CardAction.Practice(CardWords.Say("practice.action.progress"), CardVerbs.PracticeProgress)));

    private static IEnumerable<AdaptiveElement> Side(Scorecard card, string label, Room room) =>
    [
        Lines.Label(CardWords.Say(label)),
        Lines.Near(Lines.Small(room.Cut(card.Title, 80))),
        Lines.Near(Lines.Runs(Lines.Bold(PracticeWords.Of(card.Ending)))),
        Lines.Near(Lines.Plain(CardWords.Say("practice.score.points", ("points", card.Points)))),
        Lines.Near(MoodChart.Of(card.Heats)),
    ];

    private static IEnumerable<AdaptiveElement> Skill(SkillPair skill, Room room) =>
        [Lines.Runs(Lines.Bold(room.Cut(skill.Name, 80))), Columns.Of([Level(skill.First)], [Level(skill.Second)])];

    private static AdaptiveRichTextBlock Level(double? level) => level is { } l
        ? Lines.Plain(SkillBar.Dots(l) + " " + PracticeWords.Of(SkillBar.GradeOf(l)))
        : Lines.Small(CardWords.Say("practice.compare.none"));
}
