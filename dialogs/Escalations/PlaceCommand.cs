using CoachBot.Cards;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Dialogs.Turn;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Escalations;

/// <summary>"Managers here": from now on escalations come to this channel or group chat, all of them or those of one rung.</summary>
internal sealed class PlaceCommand(EscalationNews news, IPlaybookSource playbooks, TimeProvider time)
{
    public async Task BindAsync(AgentTurn turn, IActivity activity, CancellationToken cancellationToken)
    {
        var (book, named) = (turn.Desk.Escalations, turn.Move.Text ?? "");
        var rung = named.Length == 0 ? null : playbooks.Current.Ladder.FirstOrDefault(r => IsNamed(r, named));
        if (!Addressing.IsGroup(activity))
            await turn.RefuseAsync(DialogWords.Say("place.not-here"), cancellationToken);
        else if (!PlaceRights.MayBind(playbooks.Current, book.Speaker, book.MayBind))
            await turn.RefuseAsync(DialogWords.Say("place.not-you"), cancellationToken);
        else if (named.Length > 0 && rung is null)
            await turn.RefuseAsync(DialogWords.Say("place.which", ("rungs", string.Join(", ", playbooks.Current.Ladder.Select(r => r.Code)))), cancellationToken);
        else
            await BindAsync(turn, book, rung, cancellationToken);
    }

    private static bool IsNamed(Rung rung, string named)
    {
        var plain = Plain(named);
        return Plain(rung.Code) == plain || Plain(rung.Name) == plain || Plain(rung.Name) == "our " + plain;
    }

    private static string Plain(string name) => name.Replace('-', ' ').Trim().TrimEnd('.', '!').ToLowerInvariant();

    private async Task BindAsync(AgentTurn turn, IEscalationBook book, Rung? rung, CancellationToken cancellationToken)
    {
        book.Bind(rung?.Code);
        var words = rung is null ? DialogWords.Say("place.bound") : DialogWords.Say("place.bound-rung", ("rung", rung.Name));
        await turn.SayAsync(NoticeCard.Of(DialogWords.Say("place.summary"), words), cancellationToken);

        // What could not be posted for want of a place comes now.
        foreach (var waiting in (await book.LiveAsync(cancellationToken)).Where(e => e.State.Delivery == DeliveryState.Failed))
            await news.SpreadAsync(book, waiting, [new DeliveryRetried { At = time.GetUtcNow(), By = Coaching.Cases.Person.Coach }], cancellationToken);
    }
}
