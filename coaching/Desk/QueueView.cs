using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>The escalations that want somebody, the most urgent first and among those the one due first.</summary>
public static class QueueView
{
    /// <summary>A page of the queue.</summary>
    /// <param name="all">Every escalation; those that are over are left out.</param>
    /// <param name="filter">Which.</param>
    /// <param name="me">Whose "mine" are.</param>
    /// <param name="now">The time.</param>
    /// <param name="playbook">The names of rungs.</param>
    /// <param name="page">Which page, from 1; one that is not there is the nearest that is.</param>
    /// <param name="size">How many to a page.</param>
    public static QueuePage Of(IEnumerable<EscalationState> all, QueueFilter filter, Person me, DateTimeOffset now, Playbook playbook, int page = 1, int size = 8)
    {
        var live = all.Where(s => s.IsLive).ToList();
        var chosen = live.Where(s => Fits(s, filter, me, now))
            .OrderByDescending(s => s.Urgency).ThenBy(s => s.Due ?? DateTimeOffset.MaxValue).ThenBy(s => s.RaisedAt).ThenBy(s => s.Number, StringComparer.Ordinal)
            .ToList();
        var pages = Math.Max(1, (chosen.Count + size - 1) / size);
        page = Math.Clamp(page, 1, pages);
        return new QueuePage(
            filter,
            [.. chosen.Skip((page - 1) * size).Take(size).Select(s => Line(s, now, playbook))],
            page,
            pages,
            chosen.Count,
            live.Count(s => Fits(s, QueueFilter.Open, me, now)),
            live.Count(s => Fits(s, QueueFilter.Mine, me, now)),
            live.Count(s => Fits(s, QueueFilter.Overdue, me, now)));
    }

    /// <summary>Whether somebody has let its time pass: it is due, it has climbed without being taken, or reminders went out.</summary>
    public static bool IsOverdue(EscalationState state, DateTimeOffset now) =>
        state.IsLive && state.Status != EscalationStatus.Snoozed
        && (state.Due <= now || state.Reminders > 0 || (state.FirstAnswerAt is null && state.AnswerBy <= now));

    private static bool Fits(EscalationState s, QueueFilter filter, Person me, DateTimeOffset now) => filter switch
    {
        QueueFilter.Open => s.Owner is null,
        QueueFilter.Mine => s.Owner?.Id == me.Id,
        QueueFilter.Overdue => IsOverdue(s, now),
        _ => true,
    };

    private static QueueLine Line(EscalationState s, DateTimeOffset now, Playbook playbook) => new(
        s.Number, s.CaseNumber, s.Agent.Name, s.Urgency, UrgencyWords.Of(s.Urgency), RungNames.Of(playbook, s.Rung), s.Status, s.Owner?.Name, s.Due,
        IsOverdue(s, now), s.Verdict.Reasons is [var first, ..] ? first.Text : s.Note ?? Text.Say("reason.own"), s.Delivery == DeliveryState.Failed);
}

/// <summary>Which escalations are shown.</summary>
public enum QueueFilter
{
    /// <summary>Everything that is going.</summary>
    All,

    /// <summary>What nobody has.</summary>
    Open,

    /// <summary>What I have.</summary>
    Mine,

    /// <summary>What should have been answered by now.</summary>
    Overdue,
}

/// <summary>A page of the queue.</summary>
/// <param name="Filter">Which escalations.</param>
/// <param name="Lines">Those of this page.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">Of how many.</param>
/// <param name="Total">How many escalations on all pages.</param>
/// <param name="OpenCount">How many nobody has.</param>
/// <param name="MineCount">How many are mine.</param>
/// <param name="OverdueCount">How many should have been answered by now.</param>
public sealed record QueuePage(QueueFilter Filter, IReadOnlyList<QueueLine> Lines, int Page, int Pages, int Total, int OpenCount, int MineCount, int OverdueCount);

/// <summary>One escalation in the queue.</summary>
/// <param name="Number">Its number.</param>
/// <param name="CaseNumber">The case's.</param>
/// <param name="AgentName">Who handed it up.</param>
/// <param name="Urgency">How urgent.</param>
/// <param name="UrgencyWord">In words.</param>
/// <param name="RungName">Who has to answer.</param>
/// <param name="Status">How it stands.</param>
/// <param name="OwnerName">Who has it; null when nobody.</param>
/// <param name="Due">When something is due.</param>
/// <param name="Overdue">Whether it should have been answered by now.</param>
/// <param name="Reason">The gravest reason.</param>
/// <param name="Undelivered">Whether its card could not be posted.</param>
public sealed record QueueLine(
    string Number,
    string CaseNumber,
    string AgentName,
    Urgency Urgency,
    string UrgencyWord,
    string RungName,
    EscalationStatus Status,
    string? OwnerName,
    DateTimeOffset? Due,
    bool Overdue,
    string Reason,
    bool Undelivered);
