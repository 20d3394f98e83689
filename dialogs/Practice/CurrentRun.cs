using CoachBot.Coaching.Practice.Runs;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Practice;

/// <summary>The run that is on in the conversation. One that has ended stays named until something else is typed.</summary>
internal static class CurrentRun
{
    /// <summary>The speaker's run; null when none of theirs is on.</summary>
    public static async ValueTask<PracticeRun?> OfAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Practice;
        if (book.CurrentRun is not { } number)
            return null;
        return await book.FindAsync(number, cancellationToken) is { Ending: null } run && run.Start.Trainee.Id == turn.By.Id ? run : null;
    }

    /// <summary>Whether the speaker's run has just ended; true once.</summary>
    public static async ValueTask<bool> IsJustOverAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Practice;
        if (book.CurrentRun is not { } number || await book.FindAsync(number, cancellationToken) is not { Ending: not null } run || run.Start.Trainee.Id != turn.By.Id)
            return false;
        book.CurrentRun = null;
        return true;
    }
}
