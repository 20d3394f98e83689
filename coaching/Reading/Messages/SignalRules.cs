using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Which signals stand, once the rules have been weighed against one another.</summary>
internal static class SignalRules
{
    /// <summary>The signals of a message.</summary>
    public static HashSet<string> Decide(Hits hits)
    {
        var shown = new HashSet<string>(Signals.All.Where(hits.Shows), StringComparer.Ordinal);
        return shown;
    }
}
