using System.Text.Json;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using static CoachBot.Coaching.Tests.Escalation.Desked;

namespace CoachBot.Coaching.Tests.Escalation;

public class EscalationRecordTests
{
    [Fact]
    public void Every_kind_of_event_survives_being_stored()
    {
        Assert.Equal(Kinds, EventGen.Sample(900, 900).Select(e => e.GetType().Name).Append(nameof(Raised)).ToHashSet(StringComparer.Ordinal));
        Prop.ForAll(EventGen.ToArbitrary(), happened => Json(Back(happened)) == Json(happened) && Back(happened).GetType() == happened.GetType())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(26, 11));
    }

    [Fact]
    public void An_escalation_told_again_stands_where_it_stood() =>
        Prop.ForAll(EventGen.ListOf().ToArbitrary(), told =>
        {
            var lived = new Desked().Raised();
            lived.Add(told);
            var stored = JsonSerializer.Serialize([.. lived.Events], EscalationJson.Default.IReadOnlyListEscalationEvent);
            var again = EscalationRecord.From(JsonSerializer.Deserialize(stored, EscalationJson.Default.IReadOnlyListEscalationEvent)!);
            return JsonSerializer.Serialize(again.State) == JsonSerializer.Serialize(lived.State) && again.StoredCount == lived.Events.Count && !again.NewEvents.Any();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(26, 13));

    [Fact]
    public void Whatever_people_do_somebody_is_told_in_the_end() =>
        // Any sequence of wishes, sensible or not, with any time between: what is going always has a time, and a tick always moves it on.
        Prop.ForAll(WishGen.ListOf().ToArbitrary(), wishes =>
        {
            var room = new Desked();
            var e = room.Raised();
            foreach (var (act, who, minutes) in wishes)
            {
                room.Time.Advance(TimeSpan.FromMinutes(minutes));
                var before = e.State;
                var answer = room.On(e, d => Do(room, d, e, act, who));
                if (answer.IsRefused && before.Status != e.State.Status)
                    return false;
                e.Add(room.Desk.Tick(e));
                var next = EscalationClock.NextTick(e.State, room.Now);
                if (e.State.IsLive ? next is null || next <= room.Now : next is not null)
                    return false;
                if (e.State.Status == EscalationStatus.Taken && e.State.Owner is null)
                    return false;
            }

            return e.Events.OfType<Climbed>().Select(c => c.To).Distinct(StringComparer.Ordinal).Count() == e.Events.OfType<Climbed>().Count();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(26, 17));

    [Fact]
    public void A_record_begins_with_its_being_raised() => Assert.Throws<ArgumentException>(() => EscalationRecord.From([]));

    [Fact]
    public void A_verdict_stored_before_it_had_scores_is_still_read()
    {
        const string Old = """{"kind":"escalation-raised","verdict":{"escalate":true,"must":true,"urgency":"Today","rung":"team-lead","reasons":[],"rule":"agent-asked"},"at":"2026-03-02T09:00:00+00:00","by":{"id":"a","name":"A"}}""";
        var raised = Assert.IsType<Coaching.Cases.EscalationRaised>(JsonSerializer.Deserialize(Old, Coaching.Cases.CaseJson.Default.CaseEvent));
        Assert.Equal((0d, null), (raised.Verdict.Impact, raised.Verdict.Role));
    }

    private static HashSet<string> Kinds =>
        typeof(EscalationEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(EscalationEvent))).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);

    private static Gen<EscalationEvent> EventGen { get; } =
        from kind in Gen.Choose(0, 16)
        from text in Gen.Elements("Ring her.", "", "a “quote” \\ and\nlines", "😡 né", "<b>&</b>")
        from who in Gen.Elements(Sara, Omar, Mia)
        from minutes in Gen.Choose(0, 5000)
        from action in Gen.Elements<string?>(null, "E-1:take:3")
        from due in Gen.Elements<int?>(null, 30)
        select Make(kind, text, Some.Monday.AddMinutes(minutes), who.Person) with { At = Some.Monday.AddMinutes(minutes), By = who.Person, Action = action, Due = due is { } d ? Some.Monday.AddMinutes(minutes + d) : null };

    private static Gen<(DeskAct? Act, Actor Who, int Minutes)> WishGen { get; } =
        from act in Gen.Elements<DeskAct?>([null, .. Enum.GetValues<DeskAct>()])
        from who in Gen.Elements(Sara, Omar, Ines, Dev, Hanna, Mo, Mia, Stranger)
        from minutes in Gen.Elements(0, 1, 20, 200, 3000, 20000)
        select (act, who, minutes);

    private static DeskAnswer Do(Desked room, EscalationDesk desk, EscalationRecord e, DeskAct? act, Actor who) => act switch
    {
        DeskAct.Take => desk.Take(e, By(who)),
        DeskAct.Advise => desk.Advise(e, "Ring her.", By(who)),
        DeskAct.Ask => desk.Ask(e, "Is she well?", By(who)),
        DeskAct.Answer => desk.Answer(e, "Yes.", By(who)),
        DeskAct.Decline => desk.Decline(e, "It is none.", By(who)),
        DeskAct.Snooze => desk.Snooze(e, room.Now.AddHours(3), By(who)),
        DeskAct.Resolve => desk.Resolve(e, "Refunded.", By(who)),
        DeskAct.Reopen => desk.Reopen(e, "She wrote again.", By(who)),
        _ => new DeskAnswer(desk.NotDelivered("The channel is gone.")),
    };

    private static EscalationEvent Make(int kind, string text, DateTimeOffset at, Coaching.Cases.Person by) => kind switch
    {
        0 => new RaisedAgain(Verdict(), "duty-manager", text) { At = at, By = by },
        1 => new Delivered(text, null) { At = at, By = by },
        2 => new NotDelivered(text, at.AddMinutes(10)) { At = at, By = by },
        3 => new DeliveryRetried { At = at, By = by },
        4 => new Taken { At = at, By = by },
        5 => new Advised(text) { At = at, By = by },
        6 => new Asked(text) { At = at, By = by },
        7 => new Answered(text) { At = at, By = by },
        8 => new Declined(text) { At = at, By = by },
        9 => new Snoozed(at.AddHours(1)) { At = at, By = by },
        10 => new Woke { At = at, By = by },
        11 => new Resolved(text) { At = at, By = by },
        12 => new Reopened(text) { At = at, By = by },
        13 => new Climbed("team-lead", "duty-manager", text, by) { At = at, By = by },
        14 => new Reminded(ReminderTo.Owner, text) { At = at, By = by },
        _ => new Refused(DeskAct.Take, DeskRefusalCode.AlreadyTaken) { At = at, By = by },
    };

    private static string Json(EscalationEvent happened) => JsonSerializer.Serialize(happened, EscalationJson.Default.EscalationEvent);

    private static EscalationEvent Back(EscalationEvent happened) => JsonSerializer.Deserialize(Json(happened), EscalationJson.Default.EscalationEvent)!;
}
