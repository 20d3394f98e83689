using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Stages;

/// <summary>Asks what they want and what would be fair.</summary>
internal sealed class AskDialog(Coach coach) : StageDialog(Name, coach)
{
    public const string Name = "ask";

    public override bool Holds(Case c) => c.Stage == Stage.Ask;
}
