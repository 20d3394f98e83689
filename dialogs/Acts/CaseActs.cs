using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Acts;

/// <summary>Carries out the agent's moves on a case: each is recorded by the coach, and answered once.</summary>
internal sealed class CaseActs(Coach coach)
{
    private readonly WordActs _words = new(coach);
    private readonly StepActs _steps = new(coach);
    private readonly HandUpActs _handUps = new(coach);
    private readonly EndActs _ends = new(coach);

    public Task DoAsync(AgentTurn turn, Case c, AgentMove move, CancellationToken cancellationToken)
    {
        if (move.Unsure is { } whole && coach.Guess(whole, c) == TextKind.CustomerWords)
            move = new AgentMove(MoveKind.Text, whole);
        FactForm.Keep(coach, turn, c, move);
        if (move.Kind is MoveKind.Next or MoveKind.Close && _steps.KeepPromise(turn, c, move) is { } problem)
        {
            turn.Note = new StageNote(problem);
            return Task.CompletedTask;
        }

        return move.Kind switch
        {
            MoveKind.Text => _words.TakeAsync(turn, c, move.Text ?? "", cancellationToken),
            MoveKind.Customer => _words.CustomerAsync(turn, c, move, guessed: false, cancellationToken),
            MoveKind.Draft => _words.DraftAsync(turn, c, move, guessed: false, cancellationToken),
            MoveKind.WasDraft => _words.WasDraftAsync(turn, c, move, cancellationToken),
            MoveKind.WasCustomer => _words.WasCustomerAsync(turn, c, move, cancellationToken),
            MoveKind.Sent => _words.SentAsync(turn, c, move),
            MoveKind.Next when c.Stage == Stage.Close => _ends.CloseAsync(turn, c, move, cancellationToken),
            MoveKind.Next => _steps.NextAsync(turn, c, move),
            MoveKind.Back => _steps.BackAsync(turn, c, move),
            MoveKind.Skip => _steps.SkipAsync(turn, c, move),
            MoveKind.Why => _steps.WhyAsync(turn, c, cancellationToken),
            MoveKind.Choose => _steps.ChooseAsync(turn, c, move),
            MoveKind.Promise => _steps.PromiseAsync(turn, c, move),
            MoveKind.HandUp => _handUps.RaiseAsync(turn, c, move, cancellationToken),
            MoveKind.Keep => _handUps.KeepAsync(turn, c, move),
            MoveKind.Stop => _ends.StopAsync(turn, c, move, cancellationToken),
            MoveKind.Close => _ends.CloseAsync(turn, c, move, cancellationToken),
            _ => Task.CompletedTask,
        };
    }
}
