using CoachBot.Cards;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Escalations;

/// <summary>Carries out what is pressed on an escalation's cards: the desk decides, everybody concerned is told, a no is said politely.</summary>
internal sealed class EscalationActs(EscalationDesk desk, EscalationNews news, ManagerCommands commands, IPlaybookSource playbooks)
{
    public async Task DoAsync(AgentTurn turn, EscalationClick click, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Escalations;
        if (click.Act == "queue")
        {
            await commands.QueueAsync(turn, click.Filter, click.Page, cancellationToken);
            return;
        }

        var escalation = await book.FindAsync(click.Number, cancellationToken);
        if (click.Act is "refresh" or "show")
        {
            await ShowAsync(turn, click, escalation, cancellationToken);
            return;
        }

        var answer = Decide(turn, click, escalation, new DeskCall(book.Speaker, click.Key is null ? null : $"{book.Speaker.Person.Id}/{click.Key}", click.Case));
        if (answer is null)
        {
            await turn.RefuseAsync(DialogWords.Say("desk.unknown-act"), cancellationToken);
            return;
        }

        if (escalation is not null && answer.Events.Count > 0)
            await news.SpreadAsync(book, escalation, answer.Events, cancellationToken);
        if (answer.Refusal is { } refusal)
            await turn.RefuseAsync(refusal.Text, cancellationToken);
        else
            await AnswerAsync(turn, escalation!, answer, cancellationToken);
    }

    private DeskAnswer? Decide(AgentTurn turn, EscalationClick click, EscalationRecord? e, DeskCall call) => click.Act switch
    {
        "take" => desk.Take(e, call),
        "advise" => desk.Advise(e, click.Text, call),
        "ask" => desk.Ask(e, click.Text, call),
        "answer" => desk.Answer(e, click.Text, call),
        "decline" => desk.Decline(e, click.Text, call),
        "snooze" => desk.Snooze(e, click.Until.Length > 0 ? click.Until : click.Text, turn.Desk.TimeZone, call),
        "resolve" => desk.Resolve(e, click.Text, call),
        "reopen" => desk.Reopen(e, click.Text, call),
        _ => null,
    };

    private async Task AnswerAsync(AgentTurn turn, EscalationRecord escalation, DeskAnswer answer, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Escalations;
        var done = DialogWords.Say(answer.IsRepeat ? "desk.already" : KeyOf(answer.Events[^1]), ("case", escalation.CaseNumber), ("agent", escalation.State.Agent.Name));
        if (book.Speaker.Person.Id == escalation.State.Agent.Id || !Reply.IsInvoke(turn.Context) || await book.CaseAsync(escalation.CaseNumber, cancellationToken) is not { } c)
            await turn.SayInPlaceAsync(NoticeCard.Of(done, done), cancellationToken);
        else
            await turn.SayInPlaceAsync(news.Views.CardFor(escalation, c, book.Speaker, turn.Desk.TimeZone, done), cancellationToken);
    }

    private async Task ShowAsync(AgentTurn turn, EscalationClick click, EscalationRecord? escalation, CancellationToken cancellationToken)
    {
        if (escalation is null || escalation.CaseNumber != click.Case || !PlaceRights.MaySee(playbooks.Current, turn.Desk.Escalations.Speaker, escalation.State))
        {
            await turn.RefuseAsync(DialogWords.Say("desk.not-yours"), cancellationToken);
            return;
        }

        await commands.ShowAsync(turn, escalation, inPlace: click.Act == "refresh", cancellationToken);
    }

    private static string KeyOf(EscalationEvent done) => done switch
    {
        Taken => "desk.done.take",
        Advised => "desk.done.advise",
        Asked => "desk.done.ask",
        Answered => "desk.done.answer",
        Declined => "desk.done.decline",
        Snoozed => "desk.done.snooze",
        Resolved => "desk.done.resolve",
        _ => "desk.done.reopen",
    };
}
