using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Acts;

/// <summary>The texts of a case: the customer's, the agent's drafts, what was sent, and the agent's notes.</summary>
internal sealed class WordActs(Coach coach)
{
    /// <summary>Takes a text without a command for what it most likely is, and offers to correct that.</summary>
    public async Task TakeAsync(AgentTurn turn, Case c, string text, CancellationToken cancellationToken)
    {
        if (WayTyped.In(coach.Stage(c), text) is { } way)
        {
            coach.Choose(c, way, turn.By, action: null);
            return;
        }

        switch (coach.Guess(text, c))
        {
            case TextKind.CustomerWords:
                await CustomerAsync(turn, c, new AgentMove(MoveKind.Customer, text), guessed: true, cancellationToken);
                break;
            case TextKind.Answer when NextAsk(c) is { } ask:
                Answer(turn, c, ask, text);
                break;
            default:
                await DraftAsync(turn, c, new AgentMove(MoveKind.Draft, text), guessed: true, cancellationToken);
                break;
        }
    }

    public async Task CustomerAsync(AgentTurn turn, Case c, AgentMove move, bool guessed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(move.Text))
        {
            turn.Note = new StageNote(DialogWords.Say("customer.empty"));
            return;
        }

        var guidance = await coach.In(turn.Desk.TimeZone).CustomerWroteAsync(c, move.Text, turn.By, move.Key, cancellationToken);
        turn.Done = DialogWords.Say("done.customer", ("case", c.Number));
        await turn.SayAsync(MessageCard(turn, c, guidance, guessed), cancellationToken);
    }

    public async Task DraftAsync(AgentTurn turn, Case c, AgentMove move, bool guessed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(move.Text))
        {
            turn.Note = new StageNote(DialogWords.Say("draft.empty"));
            return;
        }

        var advice = await coach.In(turn.Desk.TimeZone).CheckDraftAsync(c, move.Text, turn.By, move.Key, cancellationToken);
        await turn.SayAsync(DraftCard.Of(advice, c.Stage, turn.StampOf(c), guessed), cancellationToken);
    }

    public async Task WasDraftAsync(AgentTurn turn, Case c, AgentMove move, CancellationToken cancellationToken)
    {
        if (Shown<CustomerWrote>(c, move) is not { } taken || c.Messages is not [.., var last] || !ReferenceEquals(last, taken))
        {
            turn.Note = new StageNote(DialogWords.Say("correct.gone"));
            return;
        }

        coach.Withdraw(c, turn.By);
        turn.Done = DialogWords.Say("done.was-draft", ("case", c.Number));
        await DraftAsync(turn, c, move with { Text = taken.Text }, guessed: false, cancellationToken);
    }

    public Task WasCustomerAsync(AgentTurn turn, Case c, AgentMove move, CancellationToken cancellationToken)
    {
        var text = Shown<CaseEvent>(c, move, e => e is DraftChecked or FactRecorded) switch
        {
            DraftChecked draft => draft.Text,
            FactRecorded fact => fact.Text,
            _ => null,
        };
        if (text is null)
        {
            turn.Note = new StageNote(DialogWords.Say("correct.gone"));
            return Task.CompletedTask;
        }

        return CustomerAsync(turn, c, move with { Text = text }, guessed: false, cancellationToken);
    }

    public Task SentAsync(AgentTurn turn, Case c, AgentMove move)
    {
        var draft = Shown<DraftChecked>(c, move);
        var text = string.IsNullOrWhiteSpace(move.Text) ? draft?.Text : move.Text;
        if (text is null)
        {
            turn.Note = new StageNote(DialogWords.Say("sent.what"));
            return Task.CompletedTask;
        }

        coach.Sent(c, text, suggested: move.Click is not null && move.Text is not null, turn.By, move.Key);
        turn.Done = DialogWords.Say("done.sent", ("case", c.Number), ("words", c.Events.OfType<ReplySent>().Last().Text));
        turn.Note = new StageNote(DialogWords.Say("sent.noted"));
        return Task.CompletedTask;
    }

    /// <summary>The guidance as a card; the advice to hand up only while it stands.</summary>
    public AdaptiveCard MessageCard(AgentTurn turn, Case c, MessageGuidance guidance, bool guessed)
    {
        var standing = StandingAdvice.Of(coach, c) ?? guidance.Verdict with { Escalate = false };
        return GuidanceCard.Of(guidance with { Verdict = standing }, coach.Title(c.Stage), turn.StampOf(c), guessed);
    }

    private FactAsk? NextAsk(Case c)
    {
        var open = coach.Stage(c).Asks.Where(a => c.Latest(a.Fact) is null).ToList();
        return open.Find(a => a.Required) ?? open.FirstOrDefault();
    }

    private void Answer(AgentTurn turn, Case c, FactAsk ask, string text)
    {
        var answer = text;
        if (ask.Choices.Count > 0)
        {
            var chosen = ask.Choices.FirstOrDefault(o => o.Text.Equals(text, StringComparison.OrdinalIgnoreCase) || o.Value.Equals(text, StringComparison.OrdinalIgnoreCase));
            if (chosen is null)
            {
                turn.Note = new StageNote(DialogWords.Say("answer.choose", ("label", ask.Label)));
                return;
            }

            answer = chosen.Value;
        }

        coach.Record(c, ask.Fact, answer, turn.By, action: null);
        turn.Note = new StageNote(DialogWords.Say("answer.noted", ("label", ask.Label)), Correct: CardVerbs.WasCustomer);
    }

    // What the card showed: the last of its kind when the card was made.
    private static T? Shown<T>(Case c, AgentMove move, Func<T, bool>? which = null)
        where T : CaseEvent =>
        c.Events.Take(move.Click?.Card ?? c.Events.Count).OfType<T>().LastOrDefault(which ?? (_ => true));
}
