using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Playbooks;

public class OwnRulesTests
{
    [Fact]
    public void The_playbook_that_comes_with_the_bot_has_none() => Assert.Empty(PlaybookFile.Embedded().Current.OwnRules.All);

    [Fact]
    public void The_examples_in_it_are_valid()
    {
        var lines = PlaybookFile.EmbeddedText().Split('\n');
        var from = Array.FindIndex(lines, l => l == "#   own-rules:");
        var examples = lines[from..].TakeWhile(l => l.StartsWith('#')).Select(l => l[2..]);

        var playbook = Read($"reading:\n{string.Join('\n', examples)}");

        Assert.Equal([Signals.Safety, Pitfalls.FreebieFirst], playbook.OwnRules.All.Select(r => r.Label));
    }

    [Fact]
    public void A_signal_of_ones_own_may_be_named_anywhere_in_the_playbook()
    {
        var playbook = Read("""
            reading:
              own-rules:
                - {label: recall, name: Recalled batch, because: They have one., words: [batch 44], red: {urgency: now, rung: duty-manager, with: [recall]}}
            trend: {step: 1, rising: a, rising-twice: b}
            handover: {line: x, own-reason: y, reasons: {recall: because it must not be used}}
            """);

        Assert.Equal(("recall", "Recalled batch"), (playbook.Signals[^1].Code, playbook.Signals[^1].Label));
        Assert.Equal("because it must not be used", playbook.Handover.Reasons["recall"]);
    }

    [Fact]
    public void What_the_section_of_signals_says_of_it_goes_first()
    {
        var signals = PlaybookFile.EmbeddedText().Split("\nsignals:\n")[1].Split("\nstages:\n")[0];

        var playbook = Read($$"""
            reading: {own-rules: [{label: recall, name: Recalled batch, because: They have one., words: [batch 44]}]}
            signals:
              - code: recall
                label: A box to send back
                reason: It must not be used.
                weight: 5
                first: [{when: [recall-red], say: Please don't take any more of it.}, Please stop taking it.]
                why: Safety first.
            {{signals}}
            """);

        Assert.Equal(("A box to send back", 5), (playbook.Signal("recall")!.Label, playbook.Signal("recall")!.Weight));
        Assert.Single(playbook.Signals, s => s.Code == "recall");
    }

    [Theory]
    [InlineData("{label: saftey, because: x, words: [a]}", "company.yaml:3: reading.own-rules[0].label: \"saftey\" is not known; give it a name: to make it a signal of your own, or take one of: self-harm,")]
    [InlineData("{label: safety, because: x, words: []}", "company.yaml:3: reading.own-rules[0].words: at least one pattern is expected")]
    [InlineData("{label: safety, because: x, words: [a], not: []}", "company.yaml:3: reading.own-rules[0].not: at least one pattern is expected")]
    [InlineData("{label: safety, because: x}", "company.yaml:3: reading.own-rules[0].words: is missing")]
    [InlineData("{label: safety, words: [a]}", "company.yaml:3: reading.own-rules[0].because: is missing")]
    [InlineData("{label: safety, because: x, words: [fine, '(a']}", "company.yaml:3: reading.own-rules[0].words[1]: the pattern \"(a\" is not understood: A group is not closed.")]
    [InlineData("{label: safety, because: x, words: [a], not: [a-b]}", "company.yaml:3: reading.own-rules[0].not[0]: \"a-b\" is more than one word to the reader; write it without hyphens: (a b)")]
    [InlineData("{label: safety, because: x, words: [a], wrods: [b]}", "company.yaml:3: reading.own-rules[0].wrods: is not a field here; allowed: because, label, name, not, ")]
    [InlineData("{label: safety, name: Safety, because: x, words: [a]}", "reading.own-rules[0].name: \"safety\" has a name already")]
    [InlineData("{label: safety, weight: 3, because: x, words: [a]}", "reading.own-rules[0].weight: stands beside the name: of a signal of your own")]
    [InlineData("{label: My code, name: y, because: x, words: [a]}", "reading.own-rules[0].label: a code of your own has small letters and hyphens")]
    [InlineData("{label: angry, name: y, because: x, words: [a]}", "reading.own-rules[0].label: \"angry\" means something else in a playbook")]
    [InlineData("{label: contacts, name: y, because: x, words: [a]}", "reading.own-rules[0].label: \"contacts\" means something else in a playbook")]
    [InlineData("{label: mine, name: y, because: x, words: [a], red: {urgency: now, rung: pope}}", "mine goes to \"pope\", which the ladder does not have")]
    [InlineData("{label: mine, name: y, because: x, words: [a], red: {urgency: now, rung: team-lead, with: [yours]}}", "reading.own-rules[0].red.with: \"yours\" is not known")]
    [InlineData("none", "company.yaml:3: reading.own-rules[0]: fields of its own are expected here")]
    public void What_is_wrong_is_told_with_its_place(string rule, string problem)
    {
        var thrown = Assert.Throws<PlaybookException>(() => Read($"reading:\n  own-rules:\n    - {rule}"));
        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
        Assert.Single(thrown.Problems);
    }

    [Fact]
    public void A_second_rule_uses_the_name_of_the_first()
    {
        Assert.Equal(2, Read("""
            reading:
              own-rules:
                - {label: recall, name: Recalled batch, because: They have one., words: [batch 44]}
                - {label: recall, because: They ask about it., words: [recall*]}
            """).OwnRules.All.Count);
        Assert.Throws<PlaybookException>(() => Read("""
            reading:
              own-rules:
                - {label: recall, name: Recalled batch, because: They have one., words: [batch 44]}
                - {label: recall, name: Recall, because: They ask about it., words: [recall*]}
            """));
    }

    private static Playbook Read(string yaml) => PlaybookReader.Read(yaml, "company.yaml", PlaybookFile.EmbeddedText());
}
