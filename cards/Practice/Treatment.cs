using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What was done differently in two runs, in words: "You fixed it in reply 2 for the first and in reply 5 for the second."</summary>
internal static class Treatment
{
    public static IEnumerable<AdaptiveElement> Of(IReadOnlyList<TreatmentLine> lines, bool pair)
    {
        var way = pair ? "pair" : "what-if";
        yield return Lines.Label(CardWords.Say("practice.compare.differed"));
        List<TreatmentLine> differed = [.. lines.Where(l => l.First != l.Second)];
        foreach (var line in differed)
            yield return Lines.Point("•", line.Kind == TreatmentKind.Pitfalls ? Pitfalls(line, way) : Turns(line, way));
        if (differed.Count == 0)
            yield return Lines.Near(Lines.Plain(CardWords.Say($"practice.alike.{way}")));
    }

    private static string Pitfalls(TreatmentLine line, string way) =>
        CardWords.Say($"practice.pitfalls.{way}", ("first", line.First ?? 0), ("second", line.Second ?? 0));

    private static string Turns(TreatmentLine line, string way)
    {
        var done = CardWords.Say($"practice.did.{line.Kind}");
        return (line.First, line.Second) switch
        {
            (null, _) => CardWords.Say($"practice.second.{way}", ("did", done), ("second", line.Second)),
            (_, null) => CardWords.Say($"practice.first.{way}", ("did", done), ("first", line.First)),
            _ => CardWords.Say($"practice.both.{way}", ("did", done), ("first", line.First), ("second", line.Second)),
        };
    }
}
