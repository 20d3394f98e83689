namespace CoachBot.Dialogs.Turn;

/// <summary>What a stage says above itself.</summary>
/// <param name="Notice">A line on what just happened; null when there is none.</param>
/// <param name="Missing">Whether to say what is missing.</param>
/// <param name="Correct">The verb that corrects how a text was taken; null when there is nothing to correct.</param>
internal sealed record StageNote(string? Notice = null, bool Missing = false, string? Correct = null)
{
    public static StageNote None { get; } = new();
}
