using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Playbooks;

/// <summary>The signals a playbook may name: those the reader knows, and those the company's own rules add.</summary>
internal sealed class KnownSignals(IEnumerable<string> added)
{
    /// <summary>The signals the reader knows.</summary>
    public static KnownSignals BuiltIn { get; } = new([]);

    /// <summary>Every code.</summary>
    public IReadOnlyList<string> All { get; } = [.. Signals.All, .. added];

    /// <summary>What a wording's condition may name.</summary>
    public IReadOnlySet<string> Conditions => _conditions ??= new HashSet<string>([.. Moment.Conditions, .. All, .. All.Select(s => $"{s}-red"), .. All.Select(s => $"{s}-first")], StringComparer.Ordinal);

    private HashSet<string>? _conditions;
}
