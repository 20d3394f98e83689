using System.Globalization;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Cases;

/// <summary>What was done in a case, when, by whom, in lines people read.</summary>
internal static class CaseTimeline
{
    public static IReadOnlyList<TimelineLine> Of(Case c, Playbook playbook) =>
        [.. from happened in c.Events
            let told = Told(happened, c, playbook)
            where told is not null
            let who = happened is CustomerWrote ? Text.Say("timeline.customer") : happened.By.Name
            select new TimelineLine(happened.At, who, told.Value.Text, told.Value.Quote)];

    private static (string Text, string? Quote)? Told(CaseEvent happened, Case c, Playbook playbook) => happened switch
    {
        CaseOpened => (Text.Say("timeline.opened"), null),
        CustomerWrote wrote => (Text.Say("timeline.wrote", ("heat", MoodGuide.HeatWord(wrote.Reading.Heat, playbook))), wrote.Text),
        CustomerWroteWithdrawn => (Text.Say("timeline.withdrawn"), null),
        DraftChecked { Stopped: true } held => (Text.Say("timeline.draft-held"), held.Text),
        DraftChecked => null,
        ReplySent sent => (Text.Say("timeline.sent"), sent.Text),
        FactRecorded fact => (Text.Say("timeline.fact", ("label", Label(fact.Fact, playbook)), ("text", Shown(fact, playbook))), null),
        StageEntered entered => (Entered(entered, playbook), null),
        ResolutionChosen chosen => (Text.Say("timeline.chosen", ("way", playbook.Branches[chosen.Resolution].Title)), null),
        PromiseMade made => (Text.Say("timeline.promise", ("owner", made.Promise.Owner), ("what", Bare(made.Promise.What)), ("due", made.Promise.Due.ToString("ddd d MMM, HH:mm", CultureInfo.CurrentCulture))), null),
        PromiseSettled settled => (Settled(settled, c), null),
        CaseHandedOver { WasTaken: true } => (Text.Say("story.taken"), null),
        CaseHandedOver over => (Text.Say("timeline.handed-over", ("to", over.To)), over.Reason),
        EscalationAdvised advised => (Text.Say("timeline.advised", ("reason", advised.Verdict.Reasons is [var reason, ..] ? reason.Text : "")), null),
        EscalationRaised raised => (Text.Say("timeline.raised", ("rung", playbook.Ladder.FirstOrDefault(r => r.Code == raised.Verdict.Rung)?.Name ?? raised.Verdict.Rung)), raised.Note),
        EscalationDeclined declined => (Text.Say("timeline.declined", ("reason", declined.Reason)), null),
        CaseClosed { Outcome: { } outcome } => (Text.Say("timeline.closed", ("agreed", outcome.Agreed)), null),
        CaseClosed stopped => (Text.Say("timeline.stopped", ("reason", stopped.Reason)), null),
        _ => null,
    };

    private static string Entered(StageEntered entered, Playbook playbook)
    {
        var stage = playbook.Stages[entered.Stage].Title;
        return entered.Move switch
        {
            StageMove.Skip => Text.Say("timeline.skipped", ("from", playbook.Stages[entered.Stage - 1].Title), ("stage", stage), ("reason", entered.Reason)),
            StageMove.Back => Text.Say("timeline.back", ("stage", stage)),
            _ => Text.Say("timeline.stage", ("stage", stage)),
        };
    }

    private static string Settled(PromiseSettled settled, Case c)
    {
        var what = Bare(c.Promises.FirstOrDefault(p => p.Number == settled.Number)?.What ?? "");
        return settled.State switch
        {
            PromiseState.Kept => Text.Say("timeline.promise-kept", ("what", what)),
            PromiseState.Broken => Text.Say("timeline.promise-broken", ("what", what)),
            _ => Text.Say("timeline.promise-released", ("what", what)),
        };
    }

    private static string Label(Fact fact, Playbook playbook) =>
        playbook.Stages.Values.Concat(playbook.Branches.Values).SelectMany(s => s.Asks).FirstOrDefault(a => a.Fact == fact)?.Label ?? fact.ToString();

    private static string Shown(FactRecorded fact, Playbook playbook) =>
        fact.Fact == Fact.CauseOwner ? playbook.Causes.FirstOrDefault(cause => cause.Code == fact.Text)?.Name ?? fact.Text : Bare(fact.Text);

    private static string Bare(string text) => text.TrimEnd('.', ' ');
}
