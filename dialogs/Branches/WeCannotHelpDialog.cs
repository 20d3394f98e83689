using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Branches;

/// <summary>We cannot: why, who can, and part of a solution.</summary>
internal sealed class WeCannotHelpDialog(Coach coach) : BranchDialog(Name, Resolution.WeCannotHelp, coach)
{
    public const string Name = "we-cannot-help";
}
