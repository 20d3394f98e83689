namespace CoachBot.Coaching.Tests.Support;

/// <summary>A test on the development set, skipped where it isn't at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute()
    {
        if (DevelopmentSet.Folder is null)
            Skip = "COACHBOT_DATA names no folder.";
    }
}
