using System.Globalization;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>Takes lines out of a customer's voice, none of them twice.</summary>
/// <param name="scenario">Its own lines go before the voice's.</param>
/// <param name="used">The lines already said.</param>
/// <param name="hot">Whether they speak in anger.</param>
/// <param name="chance">Chooses.</param>
internal sealed class Lines(Scenario scenario, IReadOnlySet<string> used, bool hot, Random chance)
{
    private readonly Voice _voice = Voices.Of(scenario.Customer.Voice);

    /// <summary>The lines taken, as they are kept.</summary>
    public List<string> Taken { get; } = [];

    /// <summary>A line of a kind; of another kind when all were said.</summary>
    public string Take(string kind, string? echo = null)
    {
        string[] kinds = hot && LineKinds.All.Contains(LineKinds.Hot(kind)) ? [LineKinds.Hot(kind), kind] : [kind];
        return kinds.Append(LineKinds.Press).Append(LineKinds.Hot(LineKinds.Press)).Select(k => Unsaid(k, echo)).FirstOrDefault(l => l is not null)
            ?? Any(LineKinds.Press);
    }

    /// <summary>One of several wordings that belong to the scenario.</summary>
    public string Take(string name, IReadOnlyList<string> wordings)
    {
        var unsaid = wordings.Select((words, i) => (words, Key: Key(name, i))).Where(w => IsNew(w.Key)).ToList();
        if (unsaid.Count == 0)
            return wordings[chance.Next(wordings.Count)];
        var (chosen, key) = unsaid[chance.Next(unsaid.Count)];
        Taken.Add(key);
        return chosen;
    }

    private string? Unsaid(string kind, string? echo)
    {
        var lines = Of(kind).Select((line, i) => (line, Key: Key(kind, i)))
            .Where(l => IsNew(l.Key) && (echo is not null || !l.line.Contains(LineBlanks.Echo, StringComparison.Ordinal))).ToList();
        if (lines.Count == 0)
            return null;
        var echoing = lines.Where(l => l.line.Contains(LineBlanks.Echo, StringComparison.Ordinal)).ToList();
        var among = echoing.Count > 0 && chance.Next(3) > 0 ? echoing : lines;
        var (line, key) = among[chance.Next(among.Count)];
        Taken.Add(key);
        return LineBlanks.Fill(line, scenario.Customer, echo);
    }

    private string Any(string kind)
    {
        var lines = Of(kind).Where(l => !l.Contains(LineBlanks.Echo, StringComparison.Ordinal)).ToList();
        return LineBlanks.Fill(lines[chance.Next(lines.Count)], scenario.Customer, null);
    }

    private bool IsNew(string key) => !used.Contains(key) && !Taken.Contains(key);

    private IReadOnlyList<string> Of(string kind) => scenario.Lines.TryGetValue(kind, out var own) && own.Count > 0 ? own : _voice.Lines[kind];

    private static string Key(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}:{index}");
}
