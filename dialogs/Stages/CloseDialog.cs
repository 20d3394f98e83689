using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Stages;

/// <summary>Cause, fix and prevention on record, then the outcome.</summary>
internal sealed class CloseDialog(Coach coach) : StageDialog(Name, coach)
{
    public const string Name = "close";

    public override bool Holds(Case c) => c.Stage == Stage.Close;
}
