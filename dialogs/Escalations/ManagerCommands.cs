using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Escalations;

/// <summary>What managers can ask for: the queue, a case, who is on, the week.</summary>
internal sealed class ManagerCommands(EscalationNews news, IPlaybookSource playbooks, TimeProvider time)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Does it, if it is one of them.</summary>
    /// <returns>False when it is something else.</returns>
    public async Task<bool> DoAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var (kind, text) = (turn.Move.Kind, turn.Move.Text ?? "");
        switch (kind)
        {
            case MoveKind.Queue:
                var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var page = words.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).FirstOrDefault(n => n > 0);
                await QueueAsync(turn, words.FirstOrDefault(w => !char.IsAsciiDigit(w[0])) ?? "", page, cancellationToken);
                return true;
            case MoveKind.WhoIsOn when await IsAllowedAsync(turn, cancellationToken):
                await turn.SayAsync(OnDutyCard.Of(OnDuty.Of(playbooks.Current, time.GetUtcNow()), turn.Desk.TimeZone), cancellationToken);
                return true;
            case MoveKind.Report when await IsAllowedAsync(turn, cancellationToken):
                await ReportAsync(turn, cancellationToken);
                return true;
            case MoveKind.Open when await IsForManagersAsync(turn, text, cancellationToken):
                await CaseAsync(turn, text, cancellationToken);
                return true;
            default:
                return kind is MoveKind.WhoIsOn or MoveKind.Report;
        }
    }

    public async Task QueueAsync(AgentTurn turn, string filter, int page, CancellationToken cancellationToken)
    {
        if (!await IsAllowedAsync(turn, cancellationToken))
            return;
        var chosen = Enum.TryParse<QueueFilter>(filter, ignoreCase: true, out var named) && Enum.IsDefined(named) ? named : QueueFilter.All;
        var live = await turn.Desk.Escalations.LiveAsync(cancellationToken);
        await turn.SayInPlaceAsync(news.Views.Queue(live, chosen, page, turn.By, turn.Desk.TimeZone), cancellationToken);
    }

    public async Task ShowAsync(AgentTurn turn, EscalationRecord escalation, bool inPlace, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Escalations;
        if (await book.CaseAsync(escalation.CaseNumber, cancellationToken) is not { } c)
            return;
        var card = news.Views.CardFor(escalation, c, book.Speaker, turn.Desk.TimeZone);
        await (inPlace ? turn.SayInPlaceAsync(card, cancellationToken) : turn.SayAsync(card, cancellationToken));
    }

    private async Task CaseAsync(AgentTurn turn, string text, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Escalations;
        var found = !ShortNumber.TryRead(text, out var number) ? null
            : number.Kind == NumberKind.Escalation ? await book.FindAsync(number.Text, cancellationToken)
            : await book.OfCaseAsync(number.Text, cancellationToken);
        if (found is null)
            await turn.RefuseAsync(DialogWords.Say("managers.no-case", ("number", number?.Text ?? text)), cancellationToken);
        else
            await ShowAsync(turn, found, inPlace: false, cancellationToken);
    }

    private async Task ReportAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var book = turn.Desk.Escalations;
        var until = time.GetUtcNow();
        var from = until - Week;
        var report = WeeklyReport.Of(await book.SinceAsync(from, cancellationToken), await book.CasesSinceAsync(from, cancellationToken), from, until + TimeSpan.FromTicks(1));
        await turn.SayAsync(ReportCard.Of(report, turn.Desk.TimeZone), cancellationToken);
    }

    // In a manager's own chat a number may be one of their own cases.
    private async ValueTask<bool> IsForManagersAsync(AgentTurn turn, string text, CancellationToken cancellationToken) =>
        turn.Desk.AmongManagers
        || (turn.Move.Click is null && PlaceRights.MaySee(playbooks.Current, turn.Desk.Escalations.Speaker) && await turn.Desk.FindCaseAsync(text, cancellationToken) is null);

    private async ValueTask<bool> IsAllowedAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        if (PlaceRights.MaySee(playbooks.Current, turn.Desk.Escalations.Speaker))
            return true;
        await turn.RefuseAsync(DialogWords.Say("managers.only"), cancellationToken);
        return false;
    }
}
