using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Escalations;

/// <summary>Takes what is about escalations, wherever it is said: their cards' actions, managers' commands, and all that is said among managers.</summary>
public sealed class ManagersRoom
{
    private readonly EscalationActs _acts;
    private readonly ManagerCommands _commands;
    private readonly PlaceCommand _place;
    private readonly HandUps _handUps;

    /// <summary>Creates it.</summary>
    /// <param name="desk">Decides.</param>
    /// <param name="news">Tells everybody concerned.</param>
    /// <param name="playbooks">The ladder.</param>
    /// <param name="time">The clock.</param>
    public ManagersRoom(EscalationDesk desk, EscalationNews news, IPlaybookSource playbooks, TimeProvider time)
    {
        _handUps = new HandUps(desk, news, playbooks);
        _commands = new ManagerCommands(news, playbooks, time);
        _acts = new EscalationActs(desk, news, _commands, playbooks);
        _place = new PlaceCommand(news, playbooks, time);
    }

    internal static AdaptiveCard Help()
    {
        var words = DialogWords.Say("managers.help");
        return NoticeCard.Of(words, words);
    }

    /// <summary>Takes the turn; false when it is for the coach.</summary>
    internal async Task<bool> TakeAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        turn.HandUps = _handUps;
        if (EscalationClick.Of(turn.Context.Activity) is { } click)
            await _acts.DoAsync(turn, click, cancellationToken);
        else if (turn.Move.Kind == MoveKind.ManagersHere)
            await _place.BindAsync(turn, turn.Context.Activity, cancellationToken);
        else if (!await _commands.DoAsync(turn, cancellationToken))
            return turn.Desk.AmongManagers && await AnswerAsync(turn, cancellationToken);
        return true;
    }

    private static async Task<bool> AnswerAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var words = DialogWords.Say("managers.text");
        await turn.SayAsync(turn.Move.Kind is MoveKind.Help or MoveKind.Hello ? Help() : NoticeCard.Of(words, words), cancellationToken);
        return true;
    }
}
