using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>A skill's level as a bar of five steps and a word.</summary>
internal static class SkillBar
{
    private const int Steps = 5;

    /// <summary>The bar, then the skill with its word; <paramref name="lately"/> after it, when there is something to say.</summary>
    public static AdaptiveColumnSet Of(string name, double level, string? lately = null)
    {
        var said = Lines.Runs(Lines.Bold(name), Lines.Run(" · " + Word(level)));
        if (lately is not null)
            said.Inlines.Add(Lines.Subtle("  " + lately));
        return Columns.Beside(Lines.Plain(Dots(level)), said);
    }

    /// <summary>Where the skill is named elsewhere.</summary>
    public static string Short(double level) => Dots(level) + " " + Word(level);

    private static string Word(double level) => PracticeWords.Of(new SkillScore("", "", level, [], "").Grade);

    private static string Dots(double level)
    {
        var full = (int)Math.Round(Math.Clamp(level, 0, 1) * Steps, MidpointRounding.AwayFromZero);
        return new string('●', full) + new string('○', Steps - full);
    }
}
