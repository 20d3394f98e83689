using CoachBot.Coaching.Practice.Runs;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Practice;

/// <summary>The run that is on in the conversation.</summary>
internal static class CurrentRun
{
    /// <summary>The speaker's run; null when none of theirs is on.</summary>
    public static async ValueTask<PracticeRun?> OfAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Practice;
        if (book.CurrentRun is not { } number)
            return null;
        if (await book.FindAsync(number, cancellationToken) is { Ending: null } run)
            return run.Start.Trainee.Id == turn.By.Id ? run : null;
        book.CurrentRun = null;
        return null;
    }
}
