using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching;

/// <summary>Tells the customer's words from the agent's draft and from an answer to what a stage asks.</summary>
internal static class TextGuess
{
    public static TextKind Of(string text, Case? c, Playbook playbook)
    {
        _ = (text, playbook);
        return c is null ? TextKind.CustomerWords : TextKind.Answer;
    }
}
