using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Stages;

namespace CoachBot.Dialogs.Branches;

/// <summary>One way of putting it right; it ends when the case moves on or another way is chosen.</summary>
internal abstract class BranchDialog(string id, Resolution way, Coach coach) : StageDialog(id, coach)
{
    public override bool Holds(Case c) => c.Stage == Stage.Resolve && c.Resolution == way;
}
