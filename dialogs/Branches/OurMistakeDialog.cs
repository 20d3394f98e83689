using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Branches;

/// <summary>We got it wrong: admit, thank, correct, compensate.</summary>
internal sealed class OurMistakeDialog(Coach coach) : BranchDialog(Name, Resolution.OurMistake, coach)
{
    public const string Name = "our-mistake";
}
