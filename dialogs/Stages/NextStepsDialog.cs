using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Stages;

/// <summary>Who does what by when.</summary>
internal sealed class NextStepsDialog(Coach coach) : StageDialog(Name, coach)
{
    public const string Name = "next-steps";

    public override bool Holds(Case c) => c.Stage == Stage.NextSteps;
}
