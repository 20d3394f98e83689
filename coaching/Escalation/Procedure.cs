using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Escalation;

/// <summary>Whether the stages were followed, in one line: what backs an agent who did and wrote it down.</summary>
internal static class Procedure
{
    public static string Of(Case c, Playbook playbook)
    {
        var entered = c.Events.OfType<StageEntered>().ToList();
        if (entered.Count == 0)
            return Text.Say("procedure.none");

        var here = playbook.Stages[c.Stage].Title;
        var skipped = entered.Where(e => e.Move == StageMove.Skip && e.Stage <= c.Stage).DistinctBy(e => e.Stage)
            .Select(e => Text.Say("procedure.skip", ("stage", playbook.Stages[e.Stage - 1].Title), ("reason", e.Reason)))
            .ToList();
        return skipped.Count == 0
            ? Text.Say("procedure.followed", ("stage", here))
            : Text.Say("procedure.skipped", ("stage", here), ("skipped", string.Join("; ", skipped)));
    }
}
