using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Acts;

/// <summary>Moving through the stages, and what a stage takes down on the way.</summary>
internal sealed class StepActs(Coach coach)
{
    public Task NextAsync(AgentTurn turn, Case c, AgentMove move)
    {
        if (coach.Advance(c, turn.By, move.Key))
            turn.Done = DialogWords.Say("done.next", ("case", c.Number), ("stage", coach.Title(c.Stage)));
        else
            turn.Note = new StageNote(Missing: true);
        return Task.CompletedTask;
    }

    public Task BackAsync(AgentTurn turn, Case c, AgentMove move)
    {
        if (coach.Back(c, turn.By, move.Key))
            turn.Done = DialogWords.Say("done.back", ("case", c.Number), ("stage", coach.Title(c.Stage)));
        else
            turn.Note = new StageNote(DialogWords.Say("back.first"));
        return Task.CompletedTask;
    }

    public Task SkipAsync(AgentTurn turn, Case c, AgentMove move)
    {
        if (c.Stage == Stage.Close)
        {
            turn.Note = new StageNote(DialogWords.Say("skip.last"));
        }
        else if (string.IsNullOrWhiteSpace(move.Text))
        {
            turn.Note = new StageNote(DialogWords.Say("skip.reason"));
        }
        else
        {
            var skipped = coach.Title(c.Stage);
            coach.Skip(c, move.Text, turn.By, move.Key);
            turn.Done = DialogWords.Say("done.skip", ("case", c.Number), ("stage", skipped));
        }

        return Task.CompletedTask;
    }

    public Task WhyAsync(AgentTurn turn, Case c, CancellationToken cancellationToken) =>
        turn.SayAsync(WhyCard.Of(coach.Why(c), turn.StampOf(c)), cancellationToken);

    public Task ChooseAsync(AgentTurn turn, Case c, AgentMove move)
    {
        if (WayTyped.In(coach.Stage(c), move.Text) is { } way)
        {
            coach.Choose(c, way, turn.By, move.Key);
            turn.Done = DialogWords.Say("done.choose", ("case", c.Number), ("way", coach.Title(way)));
        }
        else
        {
            turn.Note = new StageNote(DialogWords.Say(c.Stage == Stage.Resolve ? "choose.which" : "choose.not-here"));
        }

        return Task.CompletedTask;
    }

    public Task PromiseAsync(AgentTurn turn, Case c, AgentMove move)
    {
        var (owner, what, due) = PromiseTyped.In(move);
        var result = coach.Promise(c, owner, what, due, turn.Desk.TimeZone, turn.By, move.Key);
        if (result.Promise is { } promise)
        {
            turn.Done = DialogWords.Say("done.promise", ("case", c.Number), ("owner", promise.Owner), ("what", promise.What));
            turn.Note = new StageNote(DialogWords.Say("promise.noted"));
        }
        else
        {
            turn.Note = new StageNote(result.Problem);
        }

        return Task.CompletedTask;
    }

    /// <summary>Takes down a promise that was typed but not added; says what is wrong with it, or null.</summary>
    public string? KeepPromise(AgentTurn turn, Case c, AgentMove move)
    {
        if (move.Click is null)
            return null;
        var (owner, what, due) = PromiseTyped.In(move);
        return what.Length == 0 || c.Promises.Any(p => p.Owner == owner && p.What == what)
            ? null
            : coach.Promise(c, owner, what, due, turn.Desk.TimeZone, turn.By, action: null).Problem;
    }
}
