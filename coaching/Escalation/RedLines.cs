using System.Text.RegularExpressions;
using CoachBot.Coaching.Cases;
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
                || red.Words.Any(w => Says(m.Text, w))));
    }

    /// <summary>Whether a text has a word, or one that begins with it.</summary>
    public static bool Says(string text, string word) =>
        Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
