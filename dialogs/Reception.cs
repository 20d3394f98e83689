using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs;

/// <summary>What is answered before any stage is asked: help, the list of cases, moving between them, and actions of cards from the past.</summary>
internal sealed class Reception(Coach coach)
{
    /// <summary>Where the turn goes.</summary>
    internal enum Way
    {
        /// <summary>On to the stage.</summary>
        Through,

        /// <summary>Nowhere: it is answered, and everything stays as it was.</summary>
        Answered,

        /// <summary>To the stage of the case that is current now.</summary>
        Anew,
    }

    public async ValueTask<Way> ReceiveAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var move = turn.Move;
        if (await CardGate.CheckAsync(turn, cancellationToken) is { } stale)
        {
            await turn.SayInPlaceAsync(WhereCard.Of(stale.Why, Stamp(turn, stale.Case), TitleOf(stale.Case)), cancellationToken);
            return Taken(turn);
        }

        var current = await turn.CaseAsync(cancellationToken);
        if (current is null)
            turn.Desk.CurrentCase = null;
        switch (move.Kind)
        {
            case MoveKind.Help or MoveKind.Unknown:
                await turn.SayAsync(HelpCard.Of(Stamp(turn, current)), cancellationToken);
                return Taken(turn);
            case MoveKind.Hello:
                await turn.SayAsync(current is null ? WelcomeCard.Of() : HelpCard.Of(Stamp(turn, current)), cancellationToken);
                return Taken(turn);
            case MoveKind.Cases:
                await turn.SayAsync(await ListAsync(turn, cancellationToken), cancellationToken);
                return Taken(turn);
            case MoveKind.WhereIsIt:
                await turn.HandUps.WhereAsync(turn, current, cancellationToken);
                return Taken(turn);
            case MoveKind.Answer:
                await turn.HandUps.AnswerAsync(turn, current, move.Text ?? "", cancellationToken);
                return Taken(turn);
            case MoveKind.Open:
                return await OpenAsync(turn, move.Text ?? "", cancellationToken);
            case MoveKind.New:
                return await NewAsync(turn, move.Text, cancellationToken);
            case MoveKind.Show when current is not null:
                turn.Take();
                return Way.Anew;
            default:
                return current is null ? await WithoutCaseAsync(turn, cancellationToken) : Way.Through;
        }
    }

    private async ValueTask<Way> OpenAsync(AgentTurn turn, string number, CancellationToken cancellationToken)
    {
        var c = await turn.Desk.FindCaseAsync(number, cancellationToken);
        if (c is null or { IsClosed: true })
        {
            await turn.SayAsync(WhereCard.Of(c is null ? Whereabouts.Unknown : Whereabouts.Ended, Stamp(turn, c), TitleOf(c)), cancellationToken);
            return Taken(turn);
        }

        turn.Desk.CurrentCase = c.Number;
        turn.Done = DialogWords.Say("done.open", ("case", c.Number));
        turn.Take();
        return Way.Anew;
    }

    // "new" leaves the case where it is; with a text, that is the next customer's first message.
    private static async ValueTask<Way> NewAsync(AgentTurn turn, string? text, CancellationToken cancellationToken)
    {
        turn.Desk.CurrentCase = null;
        turn.Done = DialogWords.Say("done.new");
        if (!string.IsNullOrWhiteSpace(text))
            return Way.Anew;
        await SayAsync(turn, "new.ready", cancellationToken);
        turn.Take();
        return Way.Anew;
    }

    private static async ValueTask<Way> WithoutCaseAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Move is { Unsure: { } whole })
            turn.Move = new AgentMove(MoveKind.Text, whole);
        if (turn.Move is { Kind: MoveKind.Text or MoveKind.Customer, Text.Length: > 0 })
            return Way.Anew;
        var waiting = await turn.Desk.OpenCasesAsync(cancellationToken);
        await SayAsync(turn, waiting.Count > 0 ? "no-case.waiting" : "no-case", cancellationToken);
        return Taken(turn);
    }

    private async ValueTask<AdaptiveCard> ListAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        var open = await turn.Desk.OpenCasesAsync(cancellationToken);
        return CasesCard.Of([.. open.Select(c => new CaseLine(
            turn.StampOf(c),
            coach.Title(c.Stage),
            c.Messages is [.., var last] ? last.Reading.Gist.Grievance ?? last.Text : null,
            c.OpenedAt,
            c.Raised is not null,
            c.Number == turn.Desk.CurrentCase))]);
    }

    private static async Task SayAsync(AgentTurn turn, string key, CancellationToken cancellationToken)
    {
        var words = DialogWords.Say(key);
        await turn.SayAsync(NoticeCard.Of(words, words), cancellationToken);
    }

    private static Way Taken(AgentTurn turn)
    {
        turn.Take();
        return Way.Answered;
    }

    private static Stamp? Stamp(AgentTurn turn, Case? c) => c is null ? null : turn.StampOf(c);

    private string? TitleOf(Case? c) => c is null ? null : coach.Title(c.Stage);
}
