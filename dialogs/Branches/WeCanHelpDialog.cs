using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Branches;

/// <summary>We can help: the fix first.</summary>
internal sealed class WeCanHelpDialog(Coach coach) : BranchDialog(Name, Resolution.WeCanHelp, coach)
{
    public const string Name = "we-can-help";
}
