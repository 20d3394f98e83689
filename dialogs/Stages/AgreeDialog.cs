using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Stages;

/// <summary>Gets a yes to something specific.</summary>
internal sealed class AgreeDialog(Coach coach) : StageDialog(Name, coach)
{
    public const string Name = "agree";

    public override bool Holds(Case c) => c.Stage == Stage.Agree;
}
