using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Escalation;

/// <summary>Whether a signal hands a case up by itself.</summary>
internal static class RedLines
{
    public static bool Crossed(Case c, Playbook playbook, string code)
    {
        if (playbook.Signal(code)?.Red is not { } red)
            return false;
        var messages = c.Messages.Where(m => m.Reading.Has(code)).ToList();
        return messages.Count > 0 && (red.Always
            || (red.Messages > 0 && messages.Count >= red.Messages)
            || messages.Exists(m => (red.Impact is { } impact && m.Reading.Impact >= impact)
                || red.With.Any(m.Reading.Has)
                || red.Words.Any(w => WordMatch.Begins(m.Text, w))));
    }
}
