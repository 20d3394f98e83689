using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>What is at stake for the customer, from what they report and never from how they say it.</summary>
internal static class ImpactGauge
{
    private static readonly Dictionary<string, double> Floors = new(StringComparer.Ordinal)
    {
        [Signals.SelfHarm] = 4,
        [Signals.Safety] = 4,
        [Signals.Outage] = 4,
        [Signals.Threat] = 3,
        [Signals.Security] = 3.5,
        [Signals.Vulnerable] = 2.5,
        [Signals.Discrimination] = 2.5,
        [Signals.Privacy] = 1.5,
        [Signals.Legal] = 2,
        [Signals.Regulator] = 2,
        [Signals.MoneyBack] = 1,
        [Signals.BrokenPromise] = 1,
        [Signals.Repeat] = 1,
    };

    /// <summary>0 to 4.</summary>
    public static double Read(Hits hits, IReadOnlyCollection<string> signals)
    {
        var impact = signals.Select(s => Floors.GetValueOrDefault(s)).DefaultIfEmpty(0).Max();
        impact = Math.Max(impact, Sums.Largest(hits.Tokens) switch { >= 5000 => 3, >= 500 => 2, >= 50 => 1, > 0 => 0.5, _ => 0 });
        if (hits.Shows("stake"))
            impact = Math.Max(impact, 1.5);
        if (hits.Shows("stake-public"))
            impact = Math.Max(impact, 2);
        if (signals.Contains(Signals.Vulnerable) && hits.Shows("grave:harm"))
            impact = Math.Max(impact, 3.5);
        return impact;
    }
}
