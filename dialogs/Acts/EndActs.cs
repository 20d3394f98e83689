using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Acts;

/// <summary>The two ends of a case: with its outcome, or stopped with a reason.</summary>
internal sealed class EndActs(Coach coach)
{
    public async Task CloseAsync(AgentTurn turn, Case c, AgentMove move, CancellationToken cancellationToken)
    {
        var stage = coach.Stage(c);
        if (stage.Stage != Stage.Close)
        {
            turn.Note = new StageNote(DialogWords.Say("close.early"), Missing: true);
            return;
        }

        if (stage.Missing.Count > 0)
        {
            turn.Note = new StageNote(Missing: true);
            return;
        }

        var brief = coach.Close(c, turn.By, move.Key);
        await turn.HandUps.EndedAsync(turn, c, c.Closed?.Outcome?.Agreed is { Length: > 0 } agreed ? agreed : DialogWords.Say("ended.closed"), cancellationToken);
        turn.Desk.CurrentCase = null;
        turn.Done = DialogWords.Say("done.close", ("case", c.Number));
        await turn.SayAsync(OutcomeCard.Of(brief, turn.Desk.TimeZone), cancellationToken);
    }

    public async Task StopAsync(AgentTurn turn, Case c, AgentMove move, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(move.Text))
        {
            turn.Note = new StageNote(DialogWords.Say("stop.reason"));
            return;
        }

        coach.Stop(c, move.Text, turn.By, move.Key);
        await turn.HandUps.EndedAsync(turn, c, DialogWords.Say("ended.stopped", ("reason", move.Text)), cancellationToken);
        turn.Desk.CurrentCase = null;
        turn.Done = DialogWords.Say("done.stop", ("case", c.Number));
        var words = DialogWords.Say("stopped", ("case", c.Number));
        await turn.SayAsync(NoticeCard.Of(words, words), cancellationToken);
    }
}
