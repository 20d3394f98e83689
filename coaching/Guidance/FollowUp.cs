using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Guidance;

/// <summary>Whether somebody will check that the fix holds.</summary>
internal static class FollowUp
{
    private static readonly string[] Words = ["follow", "check", "call", "ring", "phone", "hear whether", "get in touch", "look again", "write again", "ask whether", "ask if", "ask how"];

    /// <summary>A promise made at the last stage is one; an earlier one is when it says so.</summary>
    public static bool IsPromised(Case c)
    {
        var stage = Stage.Listen;
        foreach (var happened in c.Events)
        {
            if (happened is StageEntered entered)
                stage = entered.Stage;
            if (happened is PromiseMade { Promise: var promise } && c.StateOf(promise) != PromiseState.Released
                && (stage == Stage.Close || Words.Any(w => promise.What.Contains(w, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return false;
    }
}
