using CoachBot.Coaching.Reading.Models;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Reads a customer's message: the models decide which signals are there, the rules say with which words and why.</summary>
internal sealed class MessageReader(TextModel model)
{
    /// <summary>The column that says whether a message is to be handed up.</summary>
    public const string EscalateLabel = "escalate";

    /// <summary>The column that says how hot it is.</summary>
    public const string HeatLabel = "heat";

    /// <summary>How sure the model must be to hand up a message in which no signal calls for it.</summary>
    private const double Sure = 0.1;

    /// <summary>Reads a message.</summary>
    /// <param name="text">What they wrote.</param>
    /// <param name="earlier">What the same customer wrote before in this case.</param>
    /// <param name="sure">Signals that are there whatever the models say, each once.</param>
    public MessageReading Read(string text, IReadOnlyList<string> earlier, IReadOnlyList<Finding> sure)
    {
        var read = MessageText.Read(text);
        var scores = model.Score(read);
        var found = sure.ToDictionary(f => f.Code, StringComparer.Ordinal);
        foreach (var signal in Signals.All.Where(s => !found.ContainsKey(s) && scores[s] > 0))
            found[signal] = Found(read, signal);
        if (!found.ContainsKey(Signals.Repeat) && ThreadReader.AskedAgain(text, earlier) is { } again)
            found[Signals.Repeat] = again;
        var signals = found.Keys.ToHashSet(StringComparer.Ordinal);
        var complains = read.Hits.Hints("grievance") || signals.Any(s => s != Signals.MoneyBack);
        var heat = HeatGauge.Read(scores[HeatLabel], read.Hits, complains);
        return new MessageReading(
            heat,
            ImpactGauge.Read(read.Hits, signals),
            [.. found.Values.OrderBy(f => f.Start)],
            GistReader.Read(read.Hits, read.Clauses, signals))
        {
            Escalate = scores[EscalateLabel] > Sure || Escalation.Needed(heat, signals.Contains, Grave(read.Hits, signals)),
        };
    }

    private Finding Found(ReadText read, string signal) =>
        read.Hits.Hints(signal) ? read.Hits.Finding(signal) : Evidence.Find(read, model, signal, MessageText.ReasonOf(signal));

    private static bool Grave(Hits hits, HashSet<string> signals) =>
        hits.Shows("grave:data") && signals.Contains(Signals.Privacy)
        || hits.Shows("grave:press") && signals.Contains(Signals.Publicity)
        || hits.Shows("grave:harm") && signals.Contains(Signals.Vulnerable)
        || hits.Shows("grave:slur") && signals.Contains(Signals.Abuse);
}
