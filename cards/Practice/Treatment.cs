using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>What was done in two runs, and when, in words.</summary>
internal static class Treatment
{
    public static IEnumerable<AdaptiveElement> Of(IEnumerable<TreatmentLine> lines, bool pair) =>
        lines.Select(l => Lines.Point("•", Of(l, pair)));

    private static string Of(TreatmentLine line, bool pair) => CardWords.Say(
        pair ? "practice.treat.pair" : "practice.treat.what-if",
        ("what", CardWords.Say($"practice.treat.{line.Kind}")),
        ("first", When(line.Kind, line.First)),
        ("second", When(line.Kind, line.Second)));

    private static string When(TreatmentKind kind, int? turn) => kind == TreatmentKind.Pitfalls
        ? CardWords.Say("practice.treat.times", ("count", turn ?? 0))
        : turn is { } t ? CardWords.Say("practice.treat.in", ("turn", t)) : CardWords.Say("practice.treat.never");
}
