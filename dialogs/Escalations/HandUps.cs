using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Escalations;

/// <summary>The agent's side of escalations: handing up, answering, asking where it is.</summary>
internal sealed class HandUps(EscalationDesk desk, EscalationNews news, IPlaybookSource playbooks)
{
    /// <summary>The case's escalation that is not settled yet; null when there is none.</summary>
    public static async ValueTask<EscalationRecord?> LiveAsync(AgentTurn turn, Case c, CancellationToken cancellationToken) =>
        await turn.Desk.Escalations.OfCaseAsync(c.Number, cancellationToken) is { State.IsLive: true } live ? live : null;

    /// <summary>Hands a case up that the record says is handed up.</summary>
    /// <returns>False when no managers can see it yet.</returns>
    public async ValueTask<bool> RaiseAsync(AgentTurn turn, Case c, EscalationRaised raised, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Escalations;
        var live = await LiveAsync(turn, c, cancellationToken);
        var number = live?.Number ?? await book.NextNumberAsync(cancellationToken);
        var answer = desk.Raise(number, c, raised.Verdict, raised.Note, new DeskCall(book.Speaker, raised.Action), live);
        return live is not null ? await news.SpreadAsync(book, live, answer.Events, cancellationToken, c)
            : answer.Events is not [Raised first, ..] || await news.BeginAsync(book, EscalationRecord.Started(first), c, cancellationToken);
    }

    /// <summary>The agent's case ended, and with it what was asked about it.</summary>
    public async Task EndedAsync(AgentTurn turn, Case c, string outcome, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Escalations;
        if (await book.OfCaseAsync(c.Number, cancellationToken) is { State.IsLive: true } live && desk.CaseClosed(live, outcome, turn.By) is { Events.Count: > 0 } answer)
            await news.SpreadAsync(book, live, answer.Events, cancellationToken, c);
    }

    /// <summary>Answers what a manager asked, typed.</summary>
    public async Task AnswerAsync(AgentTurn turn, Case? current, string text, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Escalations;
        var escalation = (await LastAsync(turn, current, asked: true, cancellationToken) ?? await LastAsync(turn, current, asked: false, cancellationToken))?.Escalation;
        var answer = desk.Answer(escalation, text, new DeskCall(book.Speaker));
        if (escalation is not null && answer.Events.Count > 0)
            await news.SpreadAsync(book, escalation, answer.Events, cancellationToken);
        var words = answer.Refusal?.Text ?? DialogWords.Say("desk.done.answer", ("case", escalation!.CaseNumber));
        await turn.SayAsync(NoticeCard.Of(DialogWords.Say("answer.summary"), words), cancellationToken);
    }

    /// <summary>Says where it is.</summary>
    public async Task WhereAsync(AgentTurn turn, Case? current, CancellationToken cancellationToken)
    {
        if (await LastAsync(turn, current, asked: false, cancellationToken) is { } last)
        {
            await turn.SayAsync(news.Views.Where(last.Escalation, last.Case, turn.Desk.TimeZone), cancellationToken);
            return;
        }

        var nowhere = Coaching.Desk.Whereabouts.Of(null, playbooks.Current, turn.Desk.TimeZone);
        await turn.SayAsync(NoticeCard.Of(nowhere, nowhere), cancellationToken);
    }

    // Of the case at hand, else of the one touched last that has any.
    private static async ValueTask<(EscalationRecord Escalation, Case Case)?> LastAsync(AgentTurn turn, Case? current, bool asked, CancellationToken cancellationToken)
    {
        var open = await turn.Desk.OpenCasesAsync(cancellationToken);
        foreach (var c in current is null ? open : open.Prepend(current))
        {
            if (await turn.Desk.Escalations.OfCaseAsync(c.Number, cancellationToken) is { } found && (!asked || found.State.Question is not null))
                return (found, c);
        }

        return null;
    }
}
