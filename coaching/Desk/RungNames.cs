using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>The name of a rung, also of one that is on the ladder no more.</summary>
internal static class RungNames
{
    public static string Of(Playbook playbook, string code) => playbook.Ladder.FirstOrDefault(r => r.Code == code)?.Name ?? code;
}
