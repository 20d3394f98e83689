using CoachBot.Coaching;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Branches;

/// <summary>They will not hand over data: a purpose that helps them, or another way.</summary>
internal sealed class DataRefusedDialog(Coach coach) : BranchDialog(Name, Resolution.DataRefused, coach)
{
    public const string Name = "data-refused";
}
