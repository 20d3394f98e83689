using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Cards;

/// <summary>Where an escalation stands, as a card shows it: to everybody, or to one reader with the actions that are theirs.</summary>
/// <param name="Record">What happened to it.</param>
/// <param name="RungName">Who has to answer.</param>
/// <param name="Story">What happened to it, in lines.</param>
/// <param name="Now">The time the card is drawn at.</param>
/// <param name="Key">The name of this drawing, different for each: an action pressed twice on it is the same action.</param>
public sealed record DeskView(EscalationRecord Record, string RungName, IReadOnlyList<TimelineLine> Story, DateTimeOffset Now, string Key)
{
    /// <summary>The ids of those who fetch a card of their own without asking; those beyond what a card may name are left out, and ask for it.</summary>
    public IReadOnlyList<string> Readers { get; init; } = [];

    /// <summary>Whose card it is; null for the one that everybody sees.</summary>
    public Person? Reader { get; init; }

    /// <summary>What the reader may do.</summary>
    public IReadOnlyList<DeskAct> Acts { get; init; } = [];

    /// <summary>A line for the reader on what was just done; null when nothing was.</summary>
    public string? Notice { get; init; }

    /// <summary>Where it stands.</summary>
    public EscalationState State => Record.State;

    /// <summary>The card that everybody sees.</summary>
    /// <param name="record">What happened to it.</param>
    /// <param name="playbook">The names of rungs.</param>
    /// <param name="zone">Where times are read.</param>
    /// <param name="now">The time.</param>
    /// <param name="key">The name of this drawing.</param>
    /// <param name="readers">The ids of those who fetch a card of their own.</param>
    public static DeskView Of(EscalationRecord record, Playbook playbook, TimeZoneInfo zone, DateTimeOffset now, string key, IReadOnlyList<string> readers) => new(
        record,
        playbook.Ladder.FirstOrDefault(r => r.Code == record.State.Rung)?.Name ?? record.State.Rung,
        EscalationStory.Of(record, playbook, zone),
        now,
        key)
    {
        Readers = readers,
    };

    /// <summary>The card of one reader.</summary>
    public DeskView For(Person reader, IReadOnlyList<DeskAct> acts, string key, string? notice = null) =>
        this with { Reader = reader, Acts = acts, Key = key, Notice = notice };
}
