using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Reading.Own;

namespace CoachBot.Coaching.Playbooks;

/// <summary>What the company teaches: every text the coach gives for guidance, and every number it judges by.</summary>
public sealed record Playbook
{
    /// <summary>The question a manager answers first.</summary>
    public required string Question { get; init; }

    /// <summary>What complaints are about.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>A word for each heat from 0 to 4.</summary>
    public required IReadOnlyList<string> HeatWords { get; init; }

    /// <summary>A word for each impact from 0 to 4.</summary>
    public required IReadOnlyList<string> ImpactWords { get; init; }

    /// <summary>How the rise of heat is told, and what to change then.</summary>
    public required TrendPlay Trend { get; init; }

    /// <summary>How a message is met when no signal leads the answer, hottest first.</summary>
    public required IReadOnlyList<MoodPlay> Moods { get; init; }

    /// <summary>The signals, those answered first in front.</summary>
    public required IReadOnlyList<SignalPlay> Signals { get; init; }

    /// <summary>Every stage.</summary>
    public required IReadOnlyDictionary<Stage, StagePlay> Stages { get; init; }

    /// <summary>Every way of putting it right.</summary>
    public required IReadOnlyDictionary<Resolution, StagePlay> Branches { get; init; }

    /// <summary>Whose cause it can be.</summary>
    public required IReadOnlyList<Cause> Causes { get; init; }

    /// <summary>What a good reply does, by code.</summary>
    public required IReadOnlyDictionary<string, MovePlay> Moves { get; init; }

    /// <summary>What makes things worse, by code.</summary>
    public required IReadOnlyDictionary<string, PitfallPlay> Pitfalls { get; init; }

    /// <summary>The decisions on a draft and the frame of a better one.</summary>
    public required DraftPlay Drafts { get; init; }

    /// <summary>When a case is handed up.</summary>
    public required EscalationPlay Escalation { get; init; }

    /// <summary>Where the company is, and when it is closed.</summary>
    public required Calendar Calendar { get; init; }

    /// <summary>Who a case goes to, the lowest rung first.</summary>
    public required IReadOnlyList<Rung> Ladder { get; init; }

    /// <summary>What each role may grant.</summary>
    public required AuthorityPlay Authority { get; init; }

    /// <summary>How long anything may wait.</summary>
    public required Clocks Clocks { get; init; }

    /// <summary>What the customer is told at a hand-up.</summary>
    public required HandoverPlay Handover { get; init; }

    /// <summary>Names that are nobody's: "someone", "the team".</summary>
    public required IReadOnlyList<string> NobodyNames { get; init; }

    /// <summary>Words that never stand in a quote back to the customer.</summary>
    public required IReadOnlyList<string> NeverQuote { get; init; }

    /// <summary>The company's own reading rules.</summary>
    public OwnRules OwnRules { get; init; } = OwnRules.None;

    /// <summary>What the play of a signal is; null for a code the playbook does not have.</summary>
    public SignalPlay? Signal(string code) => Signals.FirstOrDefault(s => s.Code == code);

    /// <summary>The rung of a code.</summary>
    public Rung RungOf(string code) => Ladder.First(r => r.Code == code);
}
