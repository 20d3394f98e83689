using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Acts;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Branches;

/// <summary>More than the agent may grant: the way on is the way up. Once handed up, the case goes on as any other.</summary>
internal sealed class BeyondAuthorityDialog(Coach coach) : BranchDialog(Name, Resolution.BeyondAuthority, coach)
{
    public const string Name = "beyond-authority";

    protected override Task DoAsync(AgentTurn turn, Case c, AgentMove move, CancellationToken cancellationToken)
    {
        if (move.Kind != MoveKind.Next || c.Raised is not null)
            return base.DoAsync(turn, c, move, cancellationToken);
        FactForm.Keep(Coach, turn, c, move);
        if (c.Latest(Fact.Request) is { } request)
            return base.DoAsync(turn, c, move with { Kind = MoveKind.HandUp, Text = request }, cancellationToken);
        turn.Note = new StageNote(DialogWords.Say("request.missing"), Missing: true);
        return Task.CompletedTask;
    }
}
