using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Acts;

/// <summary>Keeps what was typed into a stage's boxes, whichever button was pressed.</summary>
internal static class FactForm
{
    public static void Keep(Coach coach, AgentTurn turn, Case c, AgentMove move)
    {
        if (move.Click is not { Inputs.Count: > 0 } click)
            return;

        // A wording that the coach put into the box is taken down when the agent goes on with it, not before.
        var accepts = move.Kind is MoveKind.Next or MoveKind.Close;
        foreach (var ask in coach.Stage(c).Asks)
        {
            var typed = click.Input(CardFields.Of(ask.Fact));
            var known = accepts ? c.Latest(ask.Fact) : ask.Value;
            if (typed.Length > 0 && typed != known)
                coach.Record(c, ask.Fact, typed, turn.By, action: null);
        }
    }
}
