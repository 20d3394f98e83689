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
        foreach (var ask in coach.Stage(c).Asks)
        {
            var typed = click.Input(CardFields.Of(ask.Fact));
            if (typed.Length > 0 && typed != c.Latest(ask.Fact))
                coach.Record(c, ask.Fact, typed, turn.By, action: null);
        }
    }
}
