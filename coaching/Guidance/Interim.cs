using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching;

internal static class MessageGuide
{
    public static MessageGuidance For(Case c, Playbook playbook, Verdict verdict)
    {
        var last = c.Messages[^1];
        var about = "“" + (last.Reading.Gist.Grievance ?? last.Text) + "”";
        return new(c.Number, c.Stage, last.Reading.Heat, "angry", HeatTrend.First, null, last.Reading.Impact, "some", about, "Thank you for telling us. I'm sorry for the trouble this has been. What happened?", "Being heard comes first.", [new("calm down", "It tells them their anger is the problem.")], [.. last.Reading.Signals.Select(s => new Labelled(s.Code, s.Code, s.Evidence, s.Reason))], verdict);
    }
}

internal static class DraftGuide
{
    public static bool Stops(ReplyReading reading, Playbook playbook) => reading.Pitfalls.Any(p => p.Code is Pitfalls.FobOff or Pitfalls.PolicyWall or Pitfalls.DeadEnd or Pitfalls.Blame or Pitfalls.FreebieFirst);

    public static DraftAdvice For(Case c, DraftChecked draft, Playbook playbook)
    {
        var decision = draft.Stopped ? DraftDecision.Stop : draft.Reading.Send ? DraftDecision.Send : DraftDecision.Improve;
        return new(c.Number, draft.Text, decision, decision.ToString(), [], [.. draft.Reading.Pitfalls.Select(p => new PitfallAdvice(p.Code, p.Code, p.Evidence, p.Reason, "Here is what I can do."))], [], decision == DraftDecision.Send ? null : "I'm sorry for the trouble. Here is what I can do.", draft.Stopped ? [new("explain", "Explain", "Here is why.")] : []);
    }
}

internal static class SentReply
{
    public static bool SaysBack(Case c, ReplySent sent, Playbook playbook) => c.Stage == Stage.Listen && sent.Text.Contains('?');
}

internal static class StageGuide
{
    public static StageGuidance For(Case c, Playbook playbook) => new(c.Number, c.Step, c.Stage, c.Stage == Stage.Resolve ? c.Resolution : null, playbook.Stages[c.Stage].Title, playbook.Stages[c.Stage].Goal, ["Listen."], ["What happened?"], [], [.. Needed(c).Select(f => new FactAsk(f, f.ToString(), f.ToString(), true, c.Latest(f), []))], c.Stage == Stage.Resolve ? [.. Enum.GetValues<Resolution>().Select(r => new Choice(r.ToString(), playbook.Branches[r].Title))] : [], c.Promises, Missing(c, playbook));

    public static IReadOnlyList<string> Missing(Case c, Playbook playbook)
    {
        _ = playbook;
        List<string> missing = [.. Needed(c).Where(f => c.Latest(f) is null).Select(f => f.ToString())];
        if (c.Stage == Stage.Resolve && c.Resolution is null)
            missing.Add("a way to put it right");
        if (c.Stage == Stage.NextSteps && c.Promises.Count == 0)
            missing.Add("a promise");
        return missing;
    }

    private static Fact[] Needed(Case c) => c.Stage switch
    {
        Stage.Listen => [Fact.SaidBack],
        Stage.Ask => [Fact.Wish, Fact.Fair],
        Stage.FindOut => [Fact.TheirAccount, Fact.OurRecord, Fact.CauseOwner],
        Stage.Resolve => c.Resolution is null ? [] : [Fact.Fix],
        Stage.Agree => [Fact.Agreed],
        Stage.Close => [Fact.Prevention],
        _ => [],
    };
}

internal static class WhyGuide
{
    public static Why For(Case c, Playbook playbook, Verdict verdict) => new(playbook.Stages[c.Stage].Title, verdict.Escalate ? verdict.Reasons[0].Text : playbook.Stages[c.Stage].Goal);
}

internal static class PromiseForm
{
    public static PromiseResult Fill(int number, string owner, string what, string due, DateTimeOffset now, TimeZoneInfo zone, Playbook playbook)
    {
        _ = playbook;
        return DateTimeOffset.TryParse(due, System.Globalization.CultureInfo.InvariantCulture, out var at) && TimeZoneInfo.ConvertTime(at, zone) > now && owner.Length > 0
            ? new(new Promise(number, owner, what, at), null)
            : new(null, "Say who, what and when, like \"today 17:00\".");
    }
}

internal static class CaseJudge
{
    public static Verdict Of(Case c, Playbook playbook, DateTimeOffset now)
    {
        _ = (playbook, now);
        var reasons = c.Messages.SelectMany(m => m.Reading.Signals).Where(s => s.Code is Signals.Manager or Signals.Security or Signals.Legal or Signals.Threat or Signals.Safety or Signals.SelfHarm or Signals.Regulator or Signals.Discrimination)
            .DistinctBy(s => s.Code, StringComparer.Ordinal).Select(s => new VerdictReason(s.Code, s.Reason, s.Evidence)).ToList();
        return new(reasons.Count > 0, reasons.Count > 0, Urgency.Today, "lead", reasons, reasons.Count > 0 ? "red-signal" : "coach-on");
    }

    public static bool IsNews(Verdict verdict, Verdict? before) =>
        verdict.Escalate && (before is null || verdict.Urgency > before.Urgency || verdict.Reasons.Any(r => before.Reasons.All(b => b.Code != r.Code)));
}

internal static class HandUpGuide
{
    public static HandUp For(Case c, Playbook playbook, Verdict verdict)
    {
        _ = playbook;
        return new(c.Number, verdict.Escalate ? verdict : verdict with { Escalate = true, Rule = "agent" }, "Team lead", "My team lead takes this over now, with everything you told me, so you need not repeat yourself.");
    }
}

internal static class BriefGuide
{
    public static EscalationBrief For(Case c, Playbook playbook, Verdict verdict) => new(c.Number, c.Agent, "How can I make this right?", verdict, "today", "Team lead", c.Latest(Fact.Wish), c.Latest(Fact.Fair), c.Latest(Fact.Stake), c.Messages is [.., var m] ? m.Reading.Heat : 0, "angry", c.Messages is [.., var n] ? n.Reading.Impact : 0, "some", CaseTimeline.Of(c, playbook), "Every stage so far was walked in order.", [.. c.Promises.Where(p => c.StateOf(p) == PromiseState.Open)], c.Raised?.Note);
}

internal static class OutcomeGuide
{
    public static Outcome Of(Case c) => new(c.Latest(Fact.Agreed) ?? "", c.Latest(Fact.Cause), c.Latest(Fact.Fix), c.Latest(Fact.Prevention), c.Latest(Fact.Lesson), [.. c.Promises.OrderBy(p => p.Due)]);

    public static OutcomeBrief Brief(Case c, Outcome outcome, Playbook playbook) => new(c.Number, c.Agent, outcome, c.Messages is [var first, ..] ? first.Reading.Heat : 0, c.Messages is [.., var last] ? last.Reading.Heat : 0, CaseTimeline.Of(c, playbook), "You said it back before you solved it.");
}

internal static class CaseTimeline
{
    public static IReadOnlyList<TimelineLine> Of(Case c, Playbook playbook)
    {
        _ = playbook;
        return [.. c.Events.Select(e => new TimelineLine(e.At, e.By.Name, e.GetType().Name, (e as CustomerWrote)?.Text))];
    }
}

internal static class TextGuess
{
    public static TextKind Of(string text, Case? c, Playbook playbook)
    {
        _ = (text, playbook);
        return c is null ? TextKind.CustomerWords : TextKind.Answer;
    }
}
