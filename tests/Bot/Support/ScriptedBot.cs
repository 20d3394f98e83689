using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Escalations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Fact = CoachBot.Coaching.Cases.Fact;

namespace CoachBot.Bot.Tests.Support;

/// <summary>A bot that notes each message as a fact of a case and says how many there are; a test may give it other lines.</summary>
internal sealed class ScriptedBot : ActivityHandler
{
    private int _runs;

    public int Runs => _runs;

    public Func<ITurnContext, CancellationToken, Task>? Before { get; set; }

    public Func<ITurnContext, AdaptiveCardInvokeValue, Task<AdaptiveCardInvokeResponse>>? OnCard { get; set; }

    public static ITurnDesk DeskOf(ITurnContext turnContext) => turnContext.TurnState.Get<ITurnDesk>();

    public static async Task<Case> CaseOfAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var desk = DeskOf(turnContext);
        return desk.CurrentCase is { } number && await desk.FindCaseAsync(number, cancellationToken) is { } found
            ? found
            : await desk.OpenCaseAsync(cancellationToken);
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _runs);
        if (Before is not null)
            await Before(turnContext, cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var c = await CaseOfAsync(turnContext, cancellationToken);
        c.Record(new FactRecorded(Fact.Wish, turnContext.Activity.Text ?? "") { At = c.OpenedAt, By = DeskOf(turnContext).Speaker });
        await turnContext.SendActivityAsync($"{c.All(Fact.Wish).Count()}: {turnContext.Activity.Text}", cancellationToken: cancellationToken);
        if (turnContext.Activity.Text?.StartsWith("two", StringComparison.Ordinal) == true)
            await turnContext.SendActivityAsync("and more", cancellationToken: cancellationToken);
        if (turnContext.Activity.Text?.StartsWith("up", StringComparison.Ordinal) == true)
            await RaiseAsync(DeskOf(turnContext).Escalations, c, cancellationToken);
    }

    private static async Task RaiseAsync(IEscalationBook book, Case c, CancellationToken cancellationToken)
    {
        if (await book.OfCaseAsync(c.Number, cancellationToken) is not null)
            return;
        var by = book.Speaker.Person;
        var verdict = new Verdict(Escalate: true, Must: false, Urgency.Today, "team-lead", [], "agent-asked");
        var raised = EscalationRecord.Started(new Raised(await book.NextNumberAsync(cancellationToken), c.Number, by, verdict, "team-lead", null) { At = c.OpenedAt, By = by });
        book.Keep(raised);
        book.Post(raised, MessageFactory.Text($"{c.Number} is handed up"), MessageFactory.Text("further down"));
    }

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        OnCard?.Invoke(turnContext, invokeValue)
        ?? Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = $"{invokeValue.Action.Verb} {_runs}" });
}
