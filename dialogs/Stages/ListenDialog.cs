using AdaptiveCards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Acts;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Stages;

/// <summary>Hears the story out: the first answer is already on the guidance card, which this stage shows again on return.</summary>
internal sealed class ListenDialog(Coach coach) : StageDialog(Name, coach)
{
    public const string Name = "listen";

    private readonly WordActs _words = new(coach);

    public override bool Holds(Case c) => c.Stage == Stage.Listen;

    protected override AdaptiveCard Draw(AgentTurn turn, Case c) =>
        turn.Note == StageNote.None && Unanswered(c)
            ? _words.MessageCard(turn, c, Coach.In(turn.Desk.TimeZone).Message(c), guessed: false)
            : base.Draw(turn, c);

    private static bool Unanswered(Case c) =>
        c.Messages.Count > 0 && c.Events.LastOrDefault(e => e is CustomerWrote or ReplySent) is CustomerWrote;
}
