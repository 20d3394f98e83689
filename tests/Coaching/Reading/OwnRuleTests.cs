using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Tests.Support;
using CoachBot.Tests.Support;

namespace CoachBot.Coaching.Tests.Reading;

public sealed class OwnRuleTests
{
    private const string Pharmacy = """
        reading:
          own-rules:
            - label: safety
              because: They name side effects of one of our medicines.
              words: ["(Cardivex|Novalin) ..6 itchy|dizzy|faint*", "itchy|dizzy ..6 (Cardivex|Novalin)"]
              not: ["(not|never) ..2 itchy|dizzy"]
            - label: safety
              because: They took more than they should.
              words: ["double dose"]
            - label: freebie-first
              because: We owe it to them, so it is no gesture.
              words: ["gesture of goodwill"]
            - label: thanks
              because: Our way to thank.
              words: ["much obliged"]
            - label: recall
              name: Recalled batch
              because: They have a box from a recalled batch.
              weight: 2
              red: {urgency: now, rung: duty-manager}
              words: ["batch 44|45"]
        """;

    private readonly Source _source = new(Read(Pharmacy));

    [Fact]
    public async Task A_companys_words_show_a_signal_with_the_words_and_the_companys_reason()
    {
        const string text = "Since I take cardivex I feel so dizzy in the mornings.";

        var reading = await MessageAsync(text);

        var finding = Assert.Single(reading.Signals, s => s.Code == Signals.Safety);
        Assert.Equal(("cardivex I feel so dizzy", "They name side effects of one of our medicines."), (finding.Evidence, finding.Reason));
        Assert.Equal(text.IndexOf("cardivex", StringComparison.Ordinal), finding.Start);
    }

    [Fact]
    public async Task It_counts_for_impact_and_hand_up_like_a_built_in_one()
    {
        var reading = await MessageAsync("Cardivex makes me itchy.");

        Assert.Equal(4, reading.Impact);
        Assert.True(reading.Escalate);
    }

    [Fact]
    public async Task A_near_miss_takes_back_its_own_rule_only()
    {
        Assert.DoesNotContain((await MessageAsync("I take Cardivex and was never itchy.")).Signals, _source.Current.OwnRules.Made);

        var reading = await MessageAsync("I take Cardivex, was never itchy, but took a double dose.");
        Assert.Equal("double dose", Assert.Single(reading.Signals, s => s.Code == Signals.Safety).Evidence);
    }

    [Fact]
    public async Task Where_the_models_see_it_too_the_companys_words_and_reason_stand()
    {
        const string text = "My son was taken to hospital with an allergic reaction. He had a double dose.";
        Assert.True((await new LocalReader().ReadMessageAsync(new CustomerMessage(text), default)).Has(Signals.Safety));

        var finding = Assert.Single((await MessageAsync(text)).Signals, s => s.Code == Signals.Safety);

        Assert.Equal(("double dose", "They took more than they should."), (finding.Evidence, finding.Reason));
    }

    [Fact]
    public async Task A_forbidden_phrase_keeps_a_draft_from_going()
    {
        var draft = new DraftReply("Much obliged, Sam. As a gesture of goodwill I have refunded the 12 euro; you'll see it by Friday.");

        var reading = await new LocalReader(_source).ReadReplyAsync(draft, default);

        Assert.Equal("gesture of goodwill", Assert.Single(reading.Pitfalls, p => p.Code == Pitfalls.FreebieFirst).Evidence);
        Assert.Equal("Much obliged", Assert.Single(reading.Moves, m => m.Code == Moves.Thanks).Evidence);
        Assert.False(reading.Send);
    }

    [Fact]
    public async Task The_agent_sees_the_companys_reason_beside_the_phrase()
    {
        var c = Some.Wrote("Where is my parcel?", heat: 1);

        var advice = await Coach().CheckDraftAsync(c, "I have sent it again today. This is a gesture of goodwill.", Some.Agent, null, default);

        Assert.Equal("We owe it to them, so it is no gesture.", Assert.Single(advice.Pitfalls, p => p.Code == Pitfalls.FreebieFirst).Reason);
    }

    [Fact]
    public async Task A_companys_own_signal_is_on_the_card_by_its_name_and_hands_up_as_the_playbook_says()
    {
        var c = Some.Case();

        var guidance = await Coach().CustomerWroteAsync(c, "Hi, my box says batch 44, is that all right?", Some.Agent, null, default);

        var shown = Assert.Single(guidance.Signals, s => s.Code == "recall");
        Assert.Equal(("Recalled batch", "batch 44", "They have a box from a recalled batch."), (shown.Label, shown.Evidence, shown.Reason));
        Assert.True(guidance.Verdict.Must);
        Assert.Equal(("duty-manager", "red-signal:recall"), (guidance.Verdict.Rung, guidance.Verdict.Rule));
    }

    [Fact]
    public async Task An_own_signal_adds_its_weight_when_the_customer_is_angry()
    {
        _source.Current = Read("""
            reading:
              own-rules:
                - {label: loyal, name: A customer of many years, because: They have been with us for years., weight: 2, words: ["loyal customer"]}
            """);
        var reading = await MessageAsync("I have been a loyal customer since 1998.");

        var verdict = Coach().Judge(Some.Wrote("I have been a loyal customer since 1998.", heat: 3.5, signals: [("loyal", reading.Signals.Single(s => s.Code == "loyal").Evidence)]));

        Assert.Equal("signals-add-up", verdict.Rule);
    }

    [Fact]
    public async Task An_edit_of_the_playbook_holds_from_the_next_message_on()
    {
        var reader = new LocalReader(_source);
        var message = new CustomerMessage("I found the green leaflet.");
        Assert.False((await reader.ReadMessageAsync(message, default)).Has("leaflet"));

        _source.Current = Read("reading: {own-rules: [{label: leaflet, name: The leaflet, because: They have it., words: [green leaflet]}]}");
        Assert.True((await reader.ReadMessageAsync(message, default)).Has("leaflet"));

        _source.Current = Read("reading: {own-rules: []}");
        Assert.False((await reader.ReadMessageAsync(message, default)).Has("leaflet"));
    }

    private ValueTask<MessageReading> MessageAsync(string text) => new LocalReader(_source).ReadMessageAsync(new CustomerMessage(text), default);

    private Coach Coach() => new(new LocalReader(_source), _source, new FakeTime());

    private static Playbook Read(string yaml) => PlaybookReader.Read(yaml, "company.yaml", PlaybookFile.EmbeddedText());

    private sealed class Source(Playbook playbook) : IPlaybookSource
    {
        public Playbook Current { get; set; } = playbook;
    }
}
