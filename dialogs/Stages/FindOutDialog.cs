using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Stages;

/// <summary>Establishes what happened, on evidence.</summary>
internal sealed class FindOutDialog(Coach coach) : StageDialog(Name, coach)
{
    public const string Name = "find-out";

    public override bool Holds(Case c) => c.Stage == Stage.FindOut;
}
