using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Guidance;

/// <summary>Heat and impact in words.</summary>
internal static class MoodGuide
{
    public static MoodPlay Of(double heat, Playbook playbook) =>
        playbook.Moods.Where(m => heat >= m.From).MaxBy(m => m.From) ?? playbook.Moods[^1];

    public static string HeatWord(double heat, Playbook playbook) => playbook.HeatWords[Level(heat)];

    public static string ImpactWord(double impact, Playbook playbook) => playbook.ImpactWords[Level(impact)];

    private static int Level(double score) => (int)Math.Clamp(Math.Round(score, MidpointRounding.AwayFromZero), 0, 4);
}
