using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Desk;

/// <summary>What a week of escalations was like.</summary>
/// <param name="From">From when.</param>
/// <param name="Until">Until when, not included.</param>
/// <param name="Raised">How many cases were handed up.</param>
/// <param name="ByReason">Why, the most frequent first; each escalation counts once, for its gravest reason.</param>
/// <param name="AnsweredInTime">How many of them were answered in time.</param>
/// <param name="AnsweredLate">How many were answered late.</param>
/// <param name="Unanswered">How many nobody has answered yet.</param>
/// <param name="DeclinedMust">Those that had to be handed up, and were found to be none.</param>
/// <param name="KeptMust">How many cases agents kept that had to be handed up.</param>
/// <param name="DeflectionsStopped">How many drafts were held back because they sent the customer away.</param>
/// <param name="Climbed">How many times one went on for want of an answer.</param>
/// <param name="RefusedAttempts">How many times somebody tried what was not theirs.</param>
public sealed record WeeklyReport(
    DateTimeOffset From,
    DateTimeOffset Until,
    int Raised,
    IReadOnlyList<ReasonCount> ByReason,
    int AnsweredInTime,
    int AnsweredLate,
    int Unanswered,
    IReadOnlyList<DeclinedMust> DeclinedMust,
    int KeptMust,
    int DeflectionsStopped,
    int Climbed,
    int RefusedAttempts)
{
    /// <summary>The report of a time.</summary>
    public static WeeklyReport Of(IEnumerable<EscalationRecord> escalations, IEnumerable<Case> cases, DateTimeOffset from, DateTimeOffset until)
    {
        var all = escalations.ToList();
        var raised = all.Where(e => In(e.State.RaisedAt)).ToList();
        var events = all.SelectMany(e => e.Events).Where(h => In(h.At)).ToList();
        var happened = cases.SelectMany(c => c.Events).Where(h => In(h.At)).ToList();
        return new WeeklyReport(
            from,
            until,
            raised.Count,
            [.. raised.Select(e => ((Raised)e.Events[0]).Verdict).Select(v => v.Reasons is [var first, ..] ? (first.Code, first.Text) : (Code: "agent-asked", Text: Text.Say("reason.own")))
                .GroupBy(r => r.Code, StringComparer.Ordinal)
                .Select(g => new ReasonCount(g.Key, g.First().Text, g.Count()))
                .OrderByDescending(r => r.Count).ThenBy(r => r.Code, StringComparer.Ordinal)],
            raised.Count(e => e.State.FirstAnswerAt is { } at && (e.State.AnswerBy is null || at <= e.State.AnswerBy)),
            raised.Count(e => e.State.FirstAnswerAt is { } at && at > e.State.AnswerBy),
            raised.Count(e => e.State.FirstAnswerAt is null),
            [.. from e in all
                from declined in e.Events.OfType<Declined>()
                where In(declined.At) && e.State.Verdict.Must
                orderby declined.At
                select new DeclinedMust(e.Number, e.CaseNumber, declined.By.Name, declined.Reason, e.State.Verdict.Reasons is [var first, ..] ? first.Text : Text.Say("reason.own"))],
            happened.OfType<EscalationDeclined>().Count(d => d.Verdict.Must),
            happened.OfType<DraftChecked>().Count(d => d.Stopped),
            events.OfType<Climbed>().Count(),
            events.OfType<Refused>().Count());

        bool In(DateTimeOffset at) => at >= from && at < until;
    }
}

/// <summary>How often a reason led to an escalation.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Text">In plain words.</param>
/// <param name="Count">How often.</param>
public sealed record ReasonCount(string Code, string Text, int Count);

/// <summary>An escalation that had to be, and was declined.</summary>
/// <param name="Number">Its number.</param>
/// <param name="CaseNumber">The case's.</param>
/// <param name="By">Who declined it.</param>
/// <param name="Because">Why, in their words.</param>
/// <param name="Reason">Why it had been handed up.</param>
public sealed record DeclinedMust(string Number, string CaseNumber, string By, string Because, string Reason);
