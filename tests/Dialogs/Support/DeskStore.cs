using System.Text.Json;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>What outlives a turn: the cases as JSON, the case of the conversation, and what was posted to the managers.</summary>
internal sealed class DeskStore
{
    private int _lastNumber = 1000;

    public Dictionary<string, string> Cases { get; } = new(StringComparer.Ordinal);

    public List<string> Touched { get; } = [];

    public string? CurrentCase { get; set; }

    public bool HasManagers { get; set; } = true;

    public bool AmongManagers { get; set; }

    public Dictionary<string, Microsoft.Bot.Schema.Activity> Posted { get; } = new(StringComparer.Ordinal);

    /// <summary>What was handed up, as JSON.</summary>
    public SortedDictionary<string, string> Escalations { get; } = new(StringComparer.Ordinal);

    public List<Microsoft.Bot.Schema.Activity> Updated { get; } = [];

    public List<Microsoft.Bot.Schema.Activity> ToldAgent { get; } = [];

    public List<Microsoft.Bot.Schema.Activity> ToldManagers { get; } = [];

    public List<string> Bound { get; } = [];

    public List<string> MayBind { get; } = [];

    /// <summary>The role-plays, as JSON, in the order they were begun.</summary>
    public Dictionary<string, string> Runs { get; } = new(StringComparer.Ordinal);

    /// <summary>The texts of scenarios that were tried before they were saved, by run.</summary>
    public Dictionary<string, string> Tried { get; } = new(StringComparer.Ordinal);

    /// <summary>The scenarios saved for everybody, by code.</summary>
    public Dictionary<string, string> Scenarios { get; } = new(StringComparer.Ordinal);

    public string? CurrentRun { get; set; }

    public string? Draft { get; set; }

    public int Seed { get; set; } = 7;

    public string NextNumber() => "C-" + ++_lastNumber;

    public Case? Read(string number) => Cases.TryGetValue(number, out var json)
        ? Case.From(JsonSerializer.Deserialize(json, CaseJson.Default.IReadOnlyListCaseEvent)!)
        : null;

    public void Write(Case c)
    {
        Cases[c.Number] = JsonSerializer.Serialize(c.Events, CaseJson.Default.IReadOnlyListCaseEvent);
        Touched.Remove(c.Number);
        Touched.Insert(0, c.Number);
    }
}
