using AdaptiveCards;
using CoachBot.Cards.Practice;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;
using CoachBot.Coaching.Reading;

namespace CoachBot.Cards.Tests.Practice;

/// <summary>The cards of practice, drawn from records as a role-play leaves them; the texts that people write can be replaced.</summary>
internal static class PracticeSamples
{
    private static readonly DateTimeOffset At = Samples.At;

    public static Dictionary<string, Func<AdaptiveCard>> Of(Func<string, string> say, int few) => new(StringComparer.Ordinal)
    {
        ["practice-pick"] = () => PracticePickCard.Of(Shelf(say, few), new Suggestion(Invoice(say, few), Difficulty.Medium, say("Naming what it was like")), say("There is no role-play “weding”. These are here:")),
        ["practice-pick-first"] = () => PracticePickCard.Of(Shelf(say, few), next: null),
        ["practice-start"] = () => PracticeStartCard.Of(Invoice(say, few), Run(say)),
        ["practice-start-what-if"] = () => PracticeStartCard.Of(Invoice(say, few), OtherWay(say)),
        ["practice-turn"] = () => PracticeTurnCard.Of(Invoice(say, few), Run(say, Heard(say)), FeedbackOn(say, few)),
        ["practice-turn-hurt"] = () => PracticeTurnCard.Of(Invoice(say, few), Run(say, Cold(say)), FeedbackOnCold(say, few)),
        ["practice-turn-silent"] = () => PracticeTurnCard.Of(Invoice(say, few), Run(say, Cold(say) with { Answer = say("(no answer)"), Test = BoundaryTest.Silent }), feedback: null),
        ["practice-on"] = () => PracticeOnCard.Of(Invoice(say, few), Run(say, Cold(say))),
        ["scorecard"] = () => ScorecardCard.Of(Invoice(say, few), Resolved(say, few), own: true, otherOfPair: null, new Suggestion(Parcel(say, few), Difficulty.Hard, say("Naming what it was like"))),
        ["scorecard-pair"] = () => ScorecardCard.Of(Invoice(say, few), Resolved(say, few), own: true, Rant(say, few)),
        ["scorecard-walked-away"] = () => ScorecardCard.Of(Parcel(say, few), WalkedAway(say, few), own: true),
        ["scorecard-stopped"] = () => ScorecardCard.Of(Invoice(say, few), Stopped(say), own: true),
        ["scorecard-shared"] = () => ScorecardCard.Of(Invoice(say, few), Shared(say, few), own: false),
        ["comparison-pair"] = () => ComparisonCard.Of(Compare(Resolved(say, few), Ranted(say, few), Pair), pair: true),
        ["comparison-what-if"] = () => ComparisonCard.Of(Compare(WalkedAway(say, few), Resolved(say, few), WhatIf), pair: false),
        ["comparison-alike"] = () => ComparisonCard.Of(Compare(Resolved(say, few), Resolved(say, few), Alike), pair: true),
        ["progress"] = () => ProgressCard.Of(Progress(say, few), TimeZoneInfo.Utc),
        ["progress-none"] = () => ProgressCard.Of(new Progress([], [], new Suggestion(Invoice(say, few), Difficulty.Easy, null)), TimeZoneInfo.Utc),
        ["trainees"] = () => TraineesCard.Of(Trainees(say, few), TimeZoneInfo.Utc),
        ["trainees-none"] = () => TraineesCard.Of([], TimeZoneInfo.Utc),
        ["scenario-step"] = () => ScenarioStepCard.Of(Step(say, few, problem: null)),
        ["scenario-step-problem"] = () => ScenarioStepCard.Of(Step(say, few, say("“Who they are” is empty. A first and a last name will do."))),
        ["scenario-draft"] = () => ScenarioDraftCard.Of(say("The lost piano"), say("code: lost-piano\ntitle: The lost piano\nindustry: Removals\ncustomer:\n  name: Ida Holm\n  voice: plain\n"), mayPublish: true),
        ["scenario-draft-private"] = () => ScenarioDraftCard.Of(say("The lost piano"), say("code: lost-piano\n"), mayPublish: false),
    };

    public static Scenario Invoice(Func<string, string> say, int few) => Scenario("polite-invoice") with
    {
        Title = say("A small question, whenever you have a moment"),
        Industry = say("Office supplies"),
        Pair = "two-invoices",
        You = say("You're on chat at the billing desk of an office supplier. It's the last week of the month."),
        Desk = [.. Samples.Many(few, i => say(DeskLines[i % DeskLines.Length]), 3)],
        Customer = Scenario("polite-invoice").Customer with { Name = say("Joan Fairley") },
    };

    public static Scorecard Resolved(Func<string, string> say, int few) => Card(
        Run(say, Cold(say), Heard(say), Asked(say), Fixed(say)),
        say("A small question, whenever you have a moment"),
        78,
        new FeedbackLine(say("You heard them out before offering anything"), say("you've had to ask three times"), say("People can't take in a solution before they know they were heard."), Good: true),
        [
            Skill(say, few, "listen", "Listening first", 0.8),
            Skill(say, few, "acknowledge", "Naming what it was like", 0.5, good: false),
            Skill(say, few, "ask", "Asking what they want", 0.6),
            Skill(say, few, "find-out", "Finding out what happened", 0.8),
            Skill(say, few, "resolve", "Putting it right", 1),
            Skill(say, few, "composure", "Keeping calm", 1) with { Evidence = [] },
        ],
        new TurningPoint(2, say("Thank you for telling me, and I'm sorry you've had to ask three times. How many boxes came?"), new Mood(2.9, 1.2, 2), new Mood(2.1, 1.9, 2.3), ForBetter: true),
        say("Thank you for coming back to us, Ms Fairley. Three messages for one number is two too many, and I'm sorry for the bother before you close your books."));

    private static readonly string[] DeskLines =
    [
        "Their order: 12 boxes of copier paper at 31.50. The October invoice bills 14: 441.00, where 12 would make 378.00.",
        "Where the order and the customer's own count agree, you may correct an invoice yourself; it goes out within the hour.",
        "When a signed delivery note and the customer's count differ, our billing lead, Ana Reyes, decides.",
    ];

    private static TreatmentLine[] Pair { get; } =
    [
        new(TreatmentKind.Heard, 2, 1), new(TreatmentKind.Asked, 3, null), new(TreatmentKind.Fixed, 4, 2), new(TreatmentKind.Scheduled, 4, 4), new(TreatmentKind.Pitfalls, 1, 0),
    ];

    private static TreatmentLine[] WhatIf { get; } =
    [
        new(TreatmentKind.Heard, null, 2), new(TreatmentKind.Asked, null, 3), new(TreatmentKind.Fixed, null, 4), new(TreatmentKind.Scheduled, null, 4), new(TreatmentKind.Pitfalls, 3, 1),
    ];

    private static TreatmentLine[] Alike { get; } =
    [
        new(TreatmentKind.Heard, 1, 1), new(TreatmentKind.Asked, null, null), new(TreatmentKind.Fixed, 4, 4), new(TreatmentKind.Scheduled, 4, 4), new(TreatmentKind.Pitfalls, 1, 1),
    ];

    private static Scenario Rant(Func<string, string> say, int few) => Invoice(say, few) with { Code = "ranting-invoice", Title = say("CAN ANYBODY OVER THERE COUNT") };

    private static Scenario Parcel(Func<string, string> say, int few) => Scenario("wedding-parcel") with
    {
        Title = say("Delivered, it says"),
        Industry = say("Fashion web shop"),
        You = say("You answer messages at a web shop for clothes."),
        Desk = [.. Samples.Many(few, _ => say("The driver's photo shows a grey door."), 2)],
        Customer = Scenario("wedding-parcel").Customer with { Name = say("Nia Prosser") },
    };

    private static Scenario[] Shelf(Func<string, string> say, int few) =>
        [Parcel(say, few), .. Samples.Many(few, i => i == 0 ? Invoice(say, few) : Invoice(say, few) with { Code = $"own-{i}" }, 1), Rant(say, few)];

    private static PracticeRun Run(Func<string, string> say, params PracticeReplied[] replies)
    {
        var run = PracticeRun.Begin(new PracticeStarted(
            "P-12",
            new Person("29:ana", say("Ana Lima")),
            "polite-invoice",
            Difficulty.Medium,
            7,
            FeedbackTime.EachReply,
            say("Good afternoon, it's only me again about the October invoice. The number still isn't right, I'm afraid, and Friday is getting rather close. Sorry to be a nuisance."),
            new Mood(2.3, 1.7, 2.9))
        { At = At });
        foreach (var reply in replies)
            run.Record(reply);
        return run;
    }

    private static PracticeRun OtherWay(Func<string, string> say)
    {
        var run = PracticeRun.Begin(Run(say).Start with { Number = "P-13", From = new RunOrigin("P-12", 4) });
        foreach (var reply in new[] { Cold(say), Heard(say), Asked(say) })
            run.Record(reply);
        return run;
    }

    private static PracticeReplied Cold(Func<string, string> say) => Reply(
        say("Our records show 14 boxes, and the delivery note is signed."), new Mood(2.9, 1.2, 2), say("I'm not in the habit of inventing things. It was twelve when I wrote to you in October, and it's twelve today."));

    private static PracticeReplied Heard(Func<string, string> say) => Reply(
        say("Thank you for telling me, and I'm sorry you've had to ask three times. How many boxes came?"), new Mood(2.1, 1.9, 2.3), say("Thank you for reading what I wrote. Twelve; I counted them twice."));

    private static PracticeReplied Asked(Func<string, string> say) => Reply(
        say("What would you like to happen, so that you can close your books on Friday?"), new Mood(1.6, 2.3, 2.5), say("Only for the invoice to say what we actually had, please."));

    private static PracticeReplied Fixed(Func<string, string> say) => Reply(
        say("I'm correcting the invoice to twelve boxes; you have it by 11, and I'll ring you at noon to hear that it's right."), new Mood(0.8, 3.4, 3), say("That's lovely, thank you. I'll look out for it at eleven.")) with
    {
        Ending = Ending.Resolved,
    };

    private static PracticeReplied Reply(string text, Mood mood, string answer) =>
        new(text, new ReplyReading([], [], Send: true), [], [], mood, answer, [], Test: null, Ending: null) { At = At.AddMinutes(1) };

    private static TurnFeedback FeedbackOn(Func<string, string> say, int few) => new(
        1,
        say("Thank you for telling me."),
        say("Thank you for reading what I wrote."),
        [
            .. Samples.Many(few, _ => new FeedbackLine(say("You heard them out before offering anything"), say("you've had to ask three times"), say("People can't take in a solution before they know they were heard."), Good: true), 1),
            .. Samples.Many(few, _ => new FeedbackLine(say("You asked what the fix depends on"), say("How many boxes came?"), say("Now you can offer something that fits."), Good: true), 1),
            .. Samples.Many(few, _ => new FeedbackLine(say("Thanks them"), say("Thank you for telling me"), say("It tells them that writing was right."), Good: true), 2),
        ],
        [],
        null,
        new Mood(2.9, 1.2, 2),
        new Mood(2.1, 1.9, 2.3),
        [2.3, 2.9, 2.1]);

    private static TurnFeedback FeedbackOnCold(Func<string, string> say, int few) => new(
        1,
        say("Our records show 14 boxes, and the delivery note is signed."),
        say("I'm not in the habit of inventing things."),
        [],
        [.. Samples.Many(few, _ => new FeedbackLine(say("Contradicts them"), say("Our records show 14 boxes"), say("They hear that you trust the system more than them."), Good: false), 1)],
        say("Thank you for coming back to us, Ms Fairley. Three messages for one number is two too many, and I'm sorry. How many boxes actually arrived?"),
        new Mood(2.3, 1.7, 2.9),
        new Mood(2.9, 1.2, 2),
        [2.3, 2.9]);

    private static Scorecard Ranted(Func<string, string> say, int few) =>
        Resolved(say, few) with { Title = say("CAN ANYBODY OVER THERE COUNT"), Points = 91, Heats = [3.3, 2.4, 1.2, 0.8] };

    private static Scorecard Shared(Func<string, string> say, int few)
    {
        var card = Resolved(say, few);
        card.Run.Record(new PracticeShared { At = At.AddHours(1) });
        return card;
    }

    private static Scorecard Stopped(Func<string, string> say)
    {
        var run = Run(say, Cold(say));
        run.Record(new PracticeStopped { At = At.AddMinutes(3) });
        return Card(run, say("A small question"), 0, new FeedbackLine(say("You stayed with them"), null, say("Each reply is one more tried."), Good: true), [], turning: null, example: null);
    }

    private static Scorecard WalkedAway(Func<string, string> say, int few) => Card(
        Run(say, Cold(say), Cold(say) with { Text = say("It is our policy. You need to contact the driver."), Mood = new Mood(3.6, 0.4, 0), Ending = Ending.WalkedAway }),
        say("Delivered, it says"),
        21,
        new FeedbackLine(say("You kept calm"), null, say("Your tone stayed even."), Good: true),
        [
            Skill(say, few, "listen", "Listening first", 0, good: false),
            Skill(say, few, "acknowledge", "Naming what it was like", 0.1, good: false),
            Skill(say, few, "explain", "Giving real reasons", 0.2, good: false),
            Skill(say, few, "composure", "Keeping calm", 0.7),
        ],
        new TurningPoint(2, say("It is our policy. You need to contact the driver."), new Mood(2.9, 1.2, 2), new Mood(3.6, 0.4, 0), ForBetter: false),
        say("Thank you for coming to us straight away, Ms Prosser. An empty step and a green tick, three days before a wedding: I'm sorry."));

    private static Scorecard Card(
        PracticeRun run, string title, int points, FeedbackLine best, IReadOnlyList<SkillScore> skills, TurningPoint? turning, string? example) => new(
        run,
        title,
        points,
        points >= 60,
        best,
        skills,
        turning,
        skills.Where(s => s.Grade != SkillGrade.Good).MinBy(s => s.Level),
        example,
        [run.Start.Mood.Heat, .. run.Turns.Select(t => t.Mood.Heat)]);

    private static SkillScore Skill(Func<string, string> say, int few, string code, string name, double level, bool good = true) => new(
        code,
        say(name),
        level,
        [.. Samples.Many(few, i => new SkillEvidence(i + 1, code, new FeedbackLine(say(good ? "You asked what the fix depends on" : "Contradicts them"), say("How many boxes came?"), say("A reason."), good)), 1)],
        say("Begin with the effect on them in their own words, and say sorry for that."));

    private static Comparison Compare(Scorecard first, Scorecard second, IReadOnlyList<TreatmentLine> treatment) => new(
        first,
        second,
        [.. first.Skills.Select(s => s.Name).Union(second.Skills.Select(s => s.Name), StringComparer.Ordinal)
            .Select(n => new SkillPair(n, first.Skills.FirstOrDefault(s => s.Name == n)?.Level, second.Skills.FirstOrDefault(s => s.Name == n)?.Level))],
        treatment);

    private static Progress Progress(Func<string, string> say, int few) => new(
        [
            new SkillTrend("acknowledge", say("Naming what it was like"), [0.1, 0.2, 0.5, 0.4], 0.37),
            new SkillTrend("ask", say("Asking what they want"), [0, 0.6, 0.6], 0.4),
            new SkillTrend("listen", say("Listening first"), [0.2, 0.5, 0.8, 0.8], 0.7),
            new SkillTrend("composure", say("Keeping calm"), [1], 1),
        ],
        Runs(say, few),
        new Suggestion(Parcel(say, few), Difficulty.Medium, say("Naming what it was like")));

    private static RunLine[] Runs(Func<string, string> say, int few) =>
    [
        new("P-12", "polite-invoice", say("A small question, whenever you have a moment"), Difficulty.Medium, Ending.Resolved, 78, Passed: true, At.AddHours(3), Shared: true),
        .. Samples.Many(few, i => new RunLine($"P-{i}", "wedding-parcel", say("Delivered, it says"), Difficulty.Easy, Ending.WalkedAway, 21, Passed: false, At, Shared: false), 2),
    ];

    private static IReadOnlyList<TraineeLine> Trainees(Func<string, string> say, int few) =>
        [new(say("Ana Lima"), Runs(say, few)), .. Samples.Many(few, _ => new TraineeLine(say("Raj Patel"), [.. Runs(say, few).Skip(2)]), 1)];

    private static ScenarioStep Step(Func<string, string> say, int few, string? problem) => new(
        say("Who is the customer?"),
        say("Think of somebody real, and change what would give them away."),
        [
            new ScenarioField("name", say("Who they are"), say("Ida Holm"), null, Long: false, Optional: false),
            .. Samples.Many(few, i => new ScenarioField($"stake{i}", say("What hangs on it"), say("the concert is on Sunday"), say("the concert is on Sunday"), Long: true, Optional: true), 1),
        ],
        2,
        9,
        problem);

    private static Scenario Scenario(string code) => ScenarioShelf.Shipped.First(s => s.Code == code);
}
