using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>A skill's level as a bar of five steps and a word.</summary>
internal static class SkillBar
{
    private const int Steps = 5;

    public static AdaptiveRichTextBlock Of(string name, double level, SkillGrade grade) => Lines.Near(Lines.Runs(
        Lines.Run(Dots(level) + " "),
        Lines.Bold(name),
        Lines.Run(" – " + PracticeWords.Of(grade))));

    public static string Dots(double level)
    {
        var full = (int)Math.Round(Math.Clamp(level, 0, 1) * Steps, MidpointRounding.AwayFromZero);
        return new string('●', full) + new string('○', Steps - full);
    }

    /// <summary>The level as a word, where only the level is known.</summary>
    public static SkillGrade GradeOf(double level) => new SkillScore("", "", level, [], "").Grade;
}
