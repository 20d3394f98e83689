using System.Text.Json;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Outcome = CoachBot.Coaching.Cases.Outcome;

namespace CoachBot.Coaching.Tests.Cases;

public class CaseRecordTests
{
    [Fact]
    public void Every_kind_of_event_survives_being_stored() =>
        Prop.ForAll(Events, happened => Stored(happened) == Json(happened) && Back(happened).GetType() == happened.GetType())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(26, 3));

    [Fact]
    public void The_generator_makes_every_kind_of_event()
    {
        var kinds = typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent))).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        kinds.ExceptWith(EventGen.Sample(600, 600).Select(e => e.GetType().Name));
        kinds.Remove(nameof(CaseOpened));
        Assert.Empty(kinds);
    }

    [Fact]
    public void A_case_told_again_stands_where_it_stood() =>
        Prop.ForAll(EventGen.ListOf().ToArbitrary(), told =>
        {
            var lived = Some.Case();
            foreach (var happened in told)
            {
                if (!lived.IsClosed)
                    lived.Record(happened);
            }

            var again = Case.From([.. lived.Events]);
            return Summary(again) == Summary(lived) && again.StoredCount == lived.Events.Count && !again.NewEvents.Any();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(26, 5));

    private static Arbitrary<CaseEvent> Events => EventGen.ToArbitrary();

    private static Gen<CaseEvent> EventGen { get; } =
        from text in Gen.Elements("I'm waiting.", "", "a “quote” \\ and\nlines", "😡 né", "<b>&</b>")
        from number in Gen.Choose(1, 5)
        from heat in Gen.Choose(0, 40)
        from action in Gen.Elements<string?>(null, "C-1:3:next")
        from kind in Gen.Choose(0, 13)
        let reading = Some.Reading(text, heat / 10d, 1.5, new Gist("delivery", text, null, text), (Signals.Repeat, text))
        let verdict = new Verdict(true, heat > 20, (Urgency)(number % 3), "team-lead", [new VerdictReason("repeat", text, null)], "signals-add-up")
        let promise = new Promise(number, "Sara", text, Some.Monday.AddHours(number))
        let outcome = new Outcome(text, null, text, null, text, [promise])
        select Make(kind, text, number, reading, verdict, promise, outcome) with { At = Some.Monday.AddMinutes(heat), By = Some.Agent, Action = action };

    private static CaseEvent Make(int kind, string text, int number, MessageReading reading, Verdict verdict, Promise promise, Outcome outcome)
    {
        var (at, by) = (Some.Monday, Some.Agent);
        return kind switch
        {
            0 => new CustomerWrote(text, reading) { At = at, By = by },
            1 => new CustomerWroteWithdrawn { At = at, By = by },
            2 => new DraftChecked(text, new ReplyReading(reading.Signals, reading.Signals, number > 2), number > 3) { At = at, By = by },
            3 => new ReplySent(text, number > 2) { At = at, By = by },
            4 => new FactRecorded((Fact)number, text) { At = at, By = by },
            5 => new StageEntered((Stage)number, (StageMove)(number % 3), number > 3 ? text : null) { At = at, By = by },
            6 => new ResolutionChosen((Resolution)(number % 5)) { At = at, By = by },
            7 => new PromiseMade(promise) { At = at, By = by },
            8 => new PromiseSettled(number, (PromiseState)(number % 4)) { At = at, By = by },
            9 => new EscalationAdvised(verdict) { At = at, By = by },
            10 => new EscalationRaised(verdict, number > 2 ? text : null) { At = at, By = by },
            11 => new EscalationDeclined(verdict, text) { At = at, By = by },
            12 => new CaseHandedOver(text, number > 2 ? text : null) { At = at, By = by },
            _ => new CaseClosed(number > 2 ? outcome : null, number > 2 ? null : text) { At = at, By = by },
        };
    }

    private static string Json(CaseEvent happened) => JsonSerializer.Serialize(happened, CaseJson.Default.CaseEvent);

    private static CaseEvent Back(CaseEvent happened) => JsonSerializer.Deserialize(Json(happened), CaseJson.Default.CaseEvent)!;

    private static string Stored(CaseEvent happened) => Json(Back(happened));

    private static string Summary(Case c) =>
        $"{c.Number} {c.Stage} {c.Step} {c.Resolution} {c.IsClosed} {c.Messages.Count} {c.Latest(Fact.Wish)} {c.Advised?.At} {c.Raised?.Note} {c.Declined?.Reason} {c.Draft?.Text} "
        + string.Join(',', c.Promises.Select(p => $"{p.Number}{c.StateOf(p)}"));
}
