using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Stages;

/// <summary>Thanks them and apologises for what it did to them.</summary>
internal sealed class AcknowledgeDialog(Coach coach) : StageDialog(Name, coach)
{
    public const string Name = "acknowledge";

    public override bool Holds(Case c) => c.Stage == Stage.Acknowledge;
}
