using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Escalations;

/// <summary>Puts on record what happened to an escalation, and lets those know whom it concerns: the card for managers, a line for the agent.</summary>
/// <param name="coach">Knows the case.</param>
/// <param name="desk">Decides.</param>
/// <param name="playbooks">The ladder.</param>
/// <param name="time">The clock.</param>
public sealed class EscalationNews(Coach coach, EscalationDesk desk, IPlaybookSource playbooks, TimeProvider time)
{
    private readonly EscalationViews _views = new(coach, desk, playbooks, time);

    internal EscalationViews Views => _views;

    /// <summary>Records what happened, and spreads it.</summary>
    /// <param name="book">Where it is kept.</param>
    /// <param name="escalation">The escalation.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="current">Its case, when the turn has it at hand and may have changed it; null to look it up.</param>
    /// <returns>False when its card cannot be posted anywhere.</returns>
    public async ValueTask<bool> SpreadAsync(
        IEscalationBook book, EscalationRecord escalation, IReadOnlyList<EscalationEvent> happened, CancellationToken cancellationToken, Case? current = null)
    {
        escalation.Add(happened);
        return await ShowAsync(book, escalation, happened, current, cancellationToken);
    }

    /// <summary>Spreads what a new escalation begins with.</summary>
    /// <param name="book">Where it is kept.</param>
    /// <param name="escalation">The escalation.</param>
    /// <param name="c">Its case.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when its card cannot be posted anywhere.</returns>
    public async ValueTask<bool> BeginAsync(IEscalationBook book, EscalationRecord escalation, Case c, CancellationToken cancellationToken)
    {
        book.Keep(escalation);
        return await ShowAsync(book, escalation, escalation.Events, c, cancellationToken);
    }

    private async ValueTask<bool> ShowAsync(
        IEscalationBook book, EscalationRecord escalation, IReadOnlyList<EscalationEvent> happened, Case? current, CancellationToken cancellationToken)
    {
        if (happened.All(e => e is Refused) || (current ?? await book.CaseAsync(escalation.CaseNumber, cancellationToken)) is not { } c)
            return true;

        foreach (var taken in happened.OfType<Taken>())
            Coach.TakenBy(c, taken.By, taken.At);
        var posted = true;
        if (happened.Any(IsCall))
            posted = Post(book, escalation, c);
        else
            book.Update(escalation, Reply.Of(_views.Card(escalation, c)));
        Tell(book, escalation, c, happened);
        return posted;
    }

    // What calls for somebody is said anew, below everything; the rest only brings the card up to date.
    private static bool IsCall(EscalationEvent happened) =>
        happened is Raised or RaisedAgain or Climbed or Woke or Reopened or DeliveryRetried or Reminded { Whom: not ReminderTo.Agent };

    private bool Post(IEscalationBook book, EscalationRecord escalation, Case c)
    {
        if (book.Post(escalation, Reply.Of(_views.Card(escalation, c)), Reply.Of(EscalationViews.Moved(escalation))))
            return true;
        if (escalation.State.Delivery != DeliveryState.Failed)
            escalation.Add(desk.NotDelivered(DialogWords.Say("desk.no-place")));
        return false;
    }

    private void Tell(IEscalationBook book, EscalationRecord escalation, Case c, IReadOnlyList<EscalationEvent> happened)
    {
        // Who advises or asks first has it with that: one line says both, and nobody is told what they did themselves.
        var taken = happened.Any(e => e is Taken);
        foreach (var next in happened.Where(e => e.By.Id != escalation.State.Agent.Id && (e is not Taken || happened.Count == 1)))
        {
            if (_views.ForAgent(escalation, c, next, isFirst: taken && next is not Resolved) is { } note)
                book.TellAgent(escalation, Reply.Of(note));
        }

        foreach (var answered in happened.OfType<Answered>())
            book.TellManagers(escalation, Reply.Of(EscalationViews.Answer(escalation, answered)));
    }
}
