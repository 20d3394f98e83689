using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What practice calls its levels and endings, and the values its inputs send.</summary>
internal static class PracticeWords
{
    public static string Of(Difficulty difficulty) => CardWords.Say($"practice.difficulty.{difficulty}");

    public static string ValueOf(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Easy => "easy",
        Difficulty.Medium => "medium",
        _ => "hard",
    };

    public static string ValueOf(FeedbackTime feedback) => feedback == FeedbackTime.EachReply ? "each-reply" : "at-the-end";

    public static string Of(Ending ending) => CardWords.Say($"practice.ending.{ending}");

    /// <summary>How a text begins, to know it again by; it ends with a whole word.</summary>
    public static string Beginning(string text, int most, Room room)
    {
        var at = text.Length > most ? text.LastIndexOf(' ', most) : -1;
        return at > most / 2 ? room.Cut(text[..at] + "…", most + 1) : room.Cut(text, most);
    }

    /// <summary>What comes next, in one line.</summary>
    public static string Of(Suggestion next, Room room) => room.Cut(next.Scenario.Title, 120) + " · " + Of(next.Difficulty);

    public static string Of(SkillGrade grade) => CardWords.Say($"practice.grade.{grade}");

    public static string Heat(double heat) => CardWords.Say($"practice.heat.{Gauge.Step(heat)}");

    public static string Trust(double trust) => CardWords.Say($"practice.trust.{Gauge.Step(trust)}");

    public static string Patience(double patience) => CardWords.Say($"practice.patience.{Gauge.Step(patience)}");

    /// <summary>"angry → annoyed"; the word alone where nothing changed.</summary>
    public static string Change(string before, string after) => before == after ? after : CardWords.Say("practice.change", ("before", before), ("after", after));
}
