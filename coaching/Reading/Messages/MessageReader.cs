using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Reads a customer's message by the rules of <c>Rules/messages</c>.</summary>
internal sealed class MessageReader
{
    private static readonly Lazy<RuleBook> Book = new(() => RuleBook.Load("messages"));

    /// <summary>Reads a message.</summary>
    /// <param name="text">What they wrote.</param>
    /// <param name="wroteBefore">Whether the same customer wrote earlier in this case, so that "again" and "still" mean asking again.</param>
    public static MessageReading Read(string text, bool wroteBefore = false)
    {
        var hits = Book.Value.Find(text);
        var signals = SignalRules.Decide(hits);
        var again = wroteBefore && !signals.Contains(Signals.Repeat) && hits.Shows("again");
        if (again)
            signals.Add(Signals.Repeat);
        var heat = HeatGauge.Read(HeatFeatures.Of(hits, signals), hits.Hints("grievance"));
        return new MessageReading(
            heat,
            ImpactGauge.Read(hits, signals),
            [.. signals.Select(s => again && s == Signals.Repeat ? hits.Finding("again") with { Code = s } : hits.Finding(s)).OrderBy(f => f.Start)],
            GistReader.Read(hits, signals))
        {
            Escalate = Escalation.Needed(heat, signals.Contains, Grave(hits, signals)),
        };
    }

    /// <summary>The features the heat is read from.</summary>
    internal static double[] Features(string text)
    {
        var hits = Book.Value.Find(text);
        return HeatFeatures.Of(hits, SignalRules.Decide(hits));
    }

    private static bool Grave(Hits hits, HashSet<string> signals) =>
        hits.Shows("grave:data") && signals.Contains(Signals.Privacy)
        || hits.Shows("grave:press") && signals.Contains(Signals.Publicity)
        || hits.Shows("grave:harm") && signals.Contains(Signals.Vulnerable)
        || hits.Shows("grave:slur") && signals.Contains(Signals.Abuse);
}
