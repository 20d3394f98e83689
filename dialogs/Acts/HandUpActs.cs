using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Escalations;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Acts;

/// <summary>Handing a case up, in one hop and with all of it; or keeping it, with a reason on record.</summary>
internal sealed class HandUpActs(Coach coach)
{
    public async Task RaiseAsync(AgentTurn turn, Case c, AgentMove move, CancellationToken cancellationToken)
    {
        var note = string.IsNullOrWhiteSpace(move.Text) ? null : move.Text;
        var live = await HandUps.LiveAsync(turn, c, cancellationToken);
        if (note is null && StandingAdvice.Of(coach, c) is null && live is not null)
        {
            turn.Note = new StageNote(DialogWords.Say("hand-up.again"));
            return;
        }

        var handUp = coach.In(turn.Desk.TimeZone).HandUp(c, live?.State);
        coach.Raise(c, note, turn.By, move.Key);
        var posted = await turn.HandUps.RaiseAsync(turn, c, c.Raised!, cancellationToken);
        turn.Done = DialogWords.Say(posted ? "done.hand-up" : "done.hand-up-unsent", ("case", c.Number));
        var whom = posted ? handUp : handUp with { RungName = coach.WhomToCall };
        await turn.SayAsync(HandoverCard.Of(whom, c.Stage, turn.StampOf(c), posted), cancellationToken);
    }

    public Task KeepAsync(AgentTurn turn, Case c, AgentMove move)
    {
        if (StandingAdvice.Of(coach, c) is null)
        {
            turn.Note = new StageNote(DialogWords.Say("keep.nothing"));
        }
        else if (string.IsNullOrWhiteSpace(move.Text))
        {
            turn.Note = new StageNote(DialogWords.Say("keep.reason"));
        }
        else
        {
            coach.Decline(c, move.Text, turn.By, move.Key);
            turn.Done = DialogWords.Say("done.keep", ("case", c.Number));
            turn.Note = new StageNote(DialogWords.Say("keep.noted"));
        }

        return Task.CompletedTask;
    }
}
