using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs;

/// <summary>Lets only those actions of cards through that belong to the current case as it stands now, and were not done before.</summary>
internal static class CardGate
{
    /// <summary>Why the action changes nothing, and the case it is about; null when it may go on.</summary>
    public static async ValueTask<Refusal?> CheckAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Move.Click is not { } click || turn.Move.Kind is MoveKind.Help or MoveKind.Cases or MoveKind.New or MoveKind.Unknown)
            return null;
        if (click.Case is null)
            return turn.Move.Kind == MoveKind.Show ? null : new Refusal(Whereabouts.Unknown, Case: null);
        return await turn.Desk.FindCaseAsync(click.Case, cancellationToken) is { } c
            ? Judge(turn, click, c) is { } why ? new Refusal(why, c) : null
            : new Refusal(Whereabouts.Unknown, Case: null);
    }

    private static Whereabouts? Judge(AgentTurn turn, CardClick click, Case c)
    {
        if (c.IsClosed)
            return Whereabouts.Ended;
        if (click.Card > c.Events.Count || click.Step > c.Step || click.Card < 0 || click.Step < 0)
            return Whereabouts.Unknown;
        if (turn.Move.Kind == MoveKind.Open)
            return null;
        if (c.Number != turn.Desk.CurrentCase)
            return Whereabouts.Elsewhere;
        if (turn.Move.Kind is MoveKind.Show or MoveKind.Why)
            return null;
        if (c.Did(click.Key))
            return Whereabouts.Done;
        return click.Step == c.Step ? null : Whereabouts.MovedOn;
    }

    /// <summary>An action that changes nothing.</summary>
    internal sealed record Refusal(Whereabouts Why, Case? Case);
}
