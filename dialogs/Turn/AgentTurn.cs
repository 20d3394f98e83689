using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Escalations;
using CoachBot.Dialogs.Moves;
using Microsoft.Bot.Builder;

namespace CoachBot.Dialogs.Turn;

/// <summary>One turn: the agent's move, the desk it is recorded at, and the one thing that is said.</summary>
internal sealed class AgentTurn
{
    private AgentTurn(ITurnContext context)
    {
        Context = context;
        Desk = context.TurnState.Get<ITurnDesk>() ?? throw new InvalidOperationException("The turn has no desk.");
        Move = MoveReader.Read(context.Activity);
    }

    public ITurnContext Context { get; }

    public ITurnDesk Desk { get; }

    public AgentMove Move { get; set; }

    /// <summary>Whether the move was acted upon: a stage begun in the same turn does not act on it again.</summary>
    public bool Taken { get; private set; }

    /// <summary>Whether something was said. A turn says one thing.</summary>
    public bool Spoke { get; private set; }

    /// <summary>What the stage says above itself when it is shown in this turn.</summary>
    public StageNote Note { get; set; } = StageNote.None;

    /// <summary>What was done, for the receipt; null when nothing was.</summary>
    public string? Done { get; set; }

    /// <summary>The card that takes the place of the one acted upon; null when there is none.</summary>
    public AdaptiveCard? InPlace { get; private set; }

    /// <summary>A polite no to an action, shown beside its card, which stays as it is; null when there is none.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Where cases are handed up.</summary>
    public HandUps HandUps { get; set; } = null!;

    public Person By => Desk.Speaker;

    public static AgentTurn Of(ITurnContext context)
    {
        if (context.TurnState.Get<AgentTurn>() is { } turn)
            return turn;
        turn = new AgentTurn(context);
        context.TurnState.Set(turn);
        return turn;
    }

    public AgentMove Take()
    {
        Taken = true;
        return Move;
    }

    /// <summary>The case worked on; null when there is none that is open.</summary>
    public async ValueTask<Case?> CaseAsync(CancellationToken cancellationToken) =>
        Desk.CurrentCase is { } number && await Desk.FindCaseAsync(number, cancellationToken) is { IsClosed: false } c ? c : null;

    public Stamp StampOf(Case c) => Stamp.Of(c, Desk.TimeZone);

    public async Task SayAsync(AdaptiveCard card, CancellationToken cancellationToken)
    {
        Spoke = true;
        await Context.SendActivityAsync(Reply.Of(card), cancellationToken);
    }

    /// <summary>Says several cards as one message.</summary>
    public async Task SayAsync(IReadOnlyList<AdaptiveCard> cards, CancellationToken cancellationToken)
    {
        Spoke = true;
        await Context.SendActivityAsync(Reply.Of([.. cards]), cancellationToken);
    }

    /// <summary>Says a line of our own words.</summary>
    public async Task NoteAsync(string key, CancellationToken cancellationToken)
    {
        var words = DialogWords.Say(key);
        await SayAsync(NoticeCard.Of(words, words), cancellationToken);
    }

    /// <summary>Says it in place of the card acted upon, where that is possible.</summary>
    public async Task SayInPlaceAsync(AdaptiveCard card, CancellationToken cancellationToken)
    {
        if (Reply.IsInvoke(Context))
            (InPlace, Spoke) = (card, true);
        else
            await SayAsync(card, cancellationToken);
    }

    /// <summary>Says no, politely.</summary>
    public async Task RefuseAsync(string words, CancellationToken cancellationToken)
    {
        if (Reply.IsInvoke(Context))
            (Refusal, Spoke) = (words, true);
        else
            await SayAsync(NoticeCard.Of(DialogWords.Say("refused.summary"), words), cancellationToken);
    }
}
