using AdaptiveCards;
using CoachBot.Cards.Tests.Practice;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards.Tests;

/// <summary>Every card, drawn from a record as the coach gives it; the texts that people write can be replaced.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset At = new(2026, 3, 2, 9, 5, 0, TimeSpan.Zero);
    private static readonly Person Ana = new("29:ana", "Ana Lima");

    public static Stamp Stamp { get; } = new("C-1002", 3, 11, TimeZoneInfo.Utc);

    public static IReadOnlyDictionary<string, Func<AdaptiveCard>> All { get; } = Of(words => words, few: 1);

    /// <summary>The cards with each text of a person or of the coach put through <paramref name="say"/>, lists <paramref name="few"/> times as long.</summary>
    public static IReadOnlyDictionary<string, Func<AdaptiveCard>> Of(Func<string, string> say, int few) => new Dictionary<string, Func<AdaptiveCard>>(PracticeSamples.Of(say, few), StringComparer.Ordinal)
    {
        ["guidance"] = () => GuidanceCard.Of(Message(say, few, Calm), "Listen", Stamp, guessed: true),
        ["guidance-escalate"] = () => GuidanceCard.Of(Message(say, few, Hand(say, few)) with { Heat = 3.6, HeatWord = "furious", Trend = HeatTrend.Rising, TrendAdvice = say("Shorter now. One apology, one action, one time.") }, "Ask", Stamp),
        ["stage-acknowledge"] = () => StageCard.Of(Stage(say, few, Coaching.Cases.Stage.Acknowledge), Stamp, say("Noted. When they answer, paste their words here.")),
        ["stage-find-out-missing"] = () => StageCard.Of(Stage(say, few, Coaching.Cases.Stage.FindOut), Stamp, notice: null, missing: true, CardVerbs.WasCustomer, Hand(say, few)),
        ["stage-branch"] = () => StageCard.Of(Stage(say, few, Coaching.Cases.Stage.Resolve) with { Resolution = Resolution.OurMistake, Resolutions = Ways(say) }, Stamp),
        ["stage-next-steps"] = () => StageCard.Of(Stage(say, few, Coaching.Cases.Stage.NextSteps), Stamp),
        ["stage-close"] = () => StageCard.Of(Stage(say, few, Coaching.Cases.Stage.Close), Stamp),
        ["ways"] = () => ResolutionCard.Of(Stage(say, few, Coaching.Cases.Stage.Resolve) with { Resolutions = Ways(say) }, Stamp, verdict: Hand(say, few)),
        ["draft-send"] = () => DraftCard.Of(Draft(say, few, DraftDecision.Send) with { Better = null, Pitfalls = [], Alternatives = [] }, Coaching.Cases.Stage.Ask, Stamp),
        ["draft-improve"] = () => DraftCard.Of(Draft(say, few, DraftDecision.Improve) with { Alternatives = [] }, Coaching.Cases.Stage.Ask, Stamp),
        ["draft-stop"] = () => DraftCard.Of(Draft(say, few, DraftDecision.Stop), Coaching.Cases.Stage.Resolve, Stamp, guessed: true),
        ["handover"] = () => HandoverCard.Of(new HandUp("C-1002", Hand(say, few), say("Team lead"), say("My team lead, Jo, takes this over now and has everything you told me.")), Coaching.Cases.Stage.Ask, Stamp, posted: true),
        ["handover-unsent"] = () => HandoverCard.Of(new HandUp("C-1002", Hand(say, few), say("Team lead"), say("My team lead, Jo, takes this over now.")), Coaching.Cases.Stage.Ask, Stamp, posted: false),
        ["escalation"] = () => EscalationCard.Of(Brief(say, few), TimeZoneInfo.Utc),
        ["escalation-open"] = () => EscalationCard.Of(Brief(say, few), TimeZoneInfo.Utc, DeskSamples.Everybody(say, few)),
        ["escalation-open-mine"] = () => EscalationCard.Of(Brief(say, few) with { Proposal = say("Refund the second charge today.") }, TimeZoneInfo.Utc, DeskSamples.Mine(say, few)),
        ["escalation-climbed"] = () => EscalationCard.Of(Brief(say, few), TimeZoneInfo.Utc, DeskSamples.Climbed(say, few)),
        ["escalation-taken-mine"] = () => EscalationCard.Of(Brief(say, few), TimeZoneInfo.Utc, DeskSamples.TakenMine(say, few)),
        ["escalation-taken-theirs"] = () => EscalationCard.Of(Brief(say, few), TimeZoneInfo.Utc, DeskSamples.TakenTheirs(say, few)),
        ["escalation-snoozed"] = () => EscalationCard.Of(Brief(say, few), TimeZoneInfo.Utc, DeskSamples.Snoozed(say, few)),
        ["escalation-declined"] = () => EscalationCard.Of(Brief(say, few), TimeZoneInfo.Utc, DeskSamples.Declined(say, few)),
        ["escalation-resolved"] = () => EscalationCard.Of(Brief(say, few), TimeZoneInfo.Utc, DeskSamples.Resolved(say, few)),
        ["note-taken"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Taken, say) with { CustomerLine = say("My lead Mona has your case now, with all you told me."), Text = null }, Stamp),
        ["note-advised"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Advised, say), Stamp),
        ["note-asked"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Asked, say), Stamp),
        ["note-snoozed"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Snoozed, say) with { At = At.AddHours(2), Text = null }, Stamp),
        ["note-declined"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Declined, say), Stamp),
        ["note-resolved"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Resolved, say), Stamp),
        ["note-reopened"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Reopened, say), Stamp),
        ["note-climbed"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Climbed, say) with { Text = null }, Stamp),
        ["note-not-reached"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.NotReached, say), Stamp),
        ["note-where"] = () => EscalationNoteCard.Of(DeskSamples.Note(NoteKind.Where, say), Stamp),
        ["queue"] = () => QueueCard.Of(DeskSamples.Queue(say, few), TimeZoneInfo.Utc, "q/1"),
        ["queue-none"] = () => QueueCard.Of(new QueuePage(QueueFilter.Mine, [], 1, 1, 0, 2, 0, 1), TimeZoneInfo.Utc, "q/2"),
        ["report"] = () => ReportCard.Of(DeskSamples.Report(say, few), TimeZoneInfo.Utc),
        ["on-duty"] = () => OnDutyCard.Of(DeskSamples.Duty(say, few), TimeZoneInfo.Utc),
        ["outcome"] = () => OutcomeCard.Of(Outcome(say, few), TimeZoneInfo.Utc),
        ["cases"] = () => CasesCard.Of([.. Many(few, i => new CaseLine(Stamp with { Case = "C-100" + i }, say("Listen"), say("My account was hacked"), At, i == 1, i == 0), 2)]),
        ["cases-none"] = () => CasesCard.Of([]),
        ["where-moved-on"] = () => WhereCard.Of(Whereabouts.MovedOn, Stamp, say("Find out")),
        ["where-elsewhere"] = () => WhereCard.Of(Whereabouts.Elsewhere, Stamp, say("Find out")),
        ["where-unknown"] = () => WhereCard.Of(Whereabouts.Unknown, stamp: null, stageTitle: null),
        ["why"] = () => WhyCard.Of(new Why(say("Listen before you solve."), say("A customer who was not heard argues with the solution too.")), Stamp),
        ["help"] = () => HelpCard.Of(Stamp),
        ["welcome"] = WelcomeCard.Of,
        ["notice"] = () => NoticeCard.Of("Done.", say("C-1002: you moved on to Ask.")),
    };

    private static Verdict Calm { get; } = new(false, false, Urgency.ThisWeek, "lead", [], "coach-on");

    private static MessageGuidance Message(Func<string, string> say, int few, Verdict verdict) => new(
        "C-1002",
        Coaching.Cases.Stage.Listen,
        2.4,
        "frustrated",
        HeatTrend.First,
        null,
        3,
        "serious",
        say("two invoices for one order: “you charged me twice and nobody answers”"),
        say("Thank you for telling me, and I'm sorry you had to ask three times.\n\nLet me make sure I have it right: you were charged twice for one order. What has that meant for you this week?"),
        say("They have asked before; the wait comes first."),
        [.. Many(few, _ => new Avoid(say("our records show"), say("It tells them you trust the system more than them.")), 2)],
        [.. Many(few, _ => new Labelled("repeat", say("Asked before"), say("nobody answers"), say("They are still waiting for an answer.")), 2)],
        verdict);

    public static Verdict Hand(Func<string, string> say, int few) => new(
        true,
        true,
        Urgency.Now,
        "lead",
        [.. Many(few, _ => new VerdictReason("manager", say("They ask for a manager."), say("get me your manager NOW")), 1), .. Many(few, _ => new VerdictReason("clock", say("A promise is overdue since yesterday."), null), 1)],
        "asked-for-manager");

    private static StageGuidance Stage(Func<string, string> say, int few, Stage stage) => new(
        "C-1002",
        3,
        stage,
        null,
        "A stage",
        say("They know that you know what it did to them."),
        [.. Many(few, _ => say("Thank them first."), 2)],
        [.. Many(few, _ => say("Thank you for your patience with us. I'm sorry that two charges left you short this week."), 2)],
        [.. Many(few, _ => new Avoid(say("sorry if"), say("It doubts what they told you.")), 1)],
        [.. Asks(say, few)],
        [],
        stage < Coaching.Cases.Stage.NextSteps ? [] : [.. Promises(say, few)],
        [.. Many(few, _ => say("What our record shows"), 2)]);

    private static IEnumerable<FactAsk> Asks(Func<string, string> say, int few) =>
    [
        .. Many(few, _ => new FactAsk(Fact.TheirAccount, say("Their account"), say("Charged on 1 and 2 March"), true, say("Charged twice, on the 1st and the 2nd."), []), 1),
        new FactAsk(Fact.OurRecord, say("What our record shows"), say("Who did what, when and why"), true, null, []),
        new FactAsk(Fact.CauseOwner, say("Whose cause"), "", true, null, [new Choice("ours", say("Ours")), new Choice("third-party", say("A third party's")), new Choice("customer", say("The customer's")), new Choice("unknown", say("Not known yet"))]),
    ];

    private static List<Choice> Ways(Func<string, string> say) =>
        [.. Enum.GetValues<Resolution>().Select(r => new Choice(r.ToString(), say("Way " + r)))];

    private static IEnumerable<Promise> Promises(Func<string, string> say, int few) =>
        Many(few, i => new Promise(i + 1, say("Ana Lima"), say("calls with the corrected invoice"), At.AddHours(6)), 2);

    private static DraftAdvice Draft(Func<string, string> say, int few, DraftDecision decision) => new(
        "C-1002",
        say("Our policy says no refunds. You need to contact the supplier."),
        decision,
        say("It sends them away without help."),
        [.. Many(few, _ => new Labelled("thanks", say("Thanks them"), null, say("Says thank you.")), 1)],
        [.. Many(few, _ => new PitfallAdvice("policy-wall", say("Policy as a wall"), say("Our policy says no refunds"), say("They hear that the rule matters more."), say("Here is what I can do today.")), 1)],
        [.. Many(few, _ => new Labelled("alternative", say("Another way"), null, say("There is always a part that can be done.")), 1)],
        say("I'm sorry this is still open. I can't refund it myself, because the supplier holds the money; I have called them and they answer you by 17:00."),
        [new HonestAlternative("explain", say("Explain, with the reason"), say("The reason is …")), new HonestAlternative("escalate", say("Hand it up"), say("My lead takes over."))]);

    private static EscalationBrief Brief(Func<string, string> say, int few) => new(
        "C-1002",
        Ana with { Name = say("Ana Lima") },
        "How can you make this right?",
        Hand(say, few),
        "now",
        say("Team lead"),
        say("One invoice, and the money back today"),
        null,
        say("Payroll is due on Friday"),
        3.2,
        "furious",
        3,
        "serious",
        [.. Timeline(say, few)],
        say("Every stage so far was walked in order."),
        [.. Promises(say, few)],
        say("She is a customer of ten years."));

    private static OutcomeBrief Outcome(Func<string, string> say, int few) => new(
        "C-1002",
        Ana with { Name = say("Ana Lima") },
        new Outcome(say("The second charge goes back today, and she stays."), say("Our importer sent the order twice."), say("Refunded at 11:40."), say("The importer now checks the order number."), null, [.. Promises(say, few)]),
        3.4,
        1,
        [.. Timeline(say, few)],
        say("You said it back before you solved it."));

    private static IEnumerable<TimelineLine> Timeline(Func<string, string> say, int few) =>
        Many(few, i => new TimelineLine(At.AddMinutes(i), say("Ana Lima"), say("The customer wrote"), say("You charged me twice!")), 2);

    public static IEnumerable<T> Many<T>(int few, Func<int, T> make, int usual) => Enumerable.Range(0, few * usual).Select(make);
}
